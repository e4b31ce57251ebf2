using System.Text.Json.Nodes;

namespace AlumniCms.Display.Head;

/// <summary>
/// What the contributions say about a page. Values are given as they are: they are encoded when the head is written.
/// What has been said before is not said again.
/// </summary>
public sealed class HeadContent
{
    private readonly List<HeadTag> _tags = [];
    private readonly HashSet<string> _said = new(StringComparer.Ordinal);
    private readonly List<JsonObject> _things = [];

    internal IReadOnlyList<HeadTag> Tags => _tags;

    internal IReadOnlyList<JsonObject> Things => _things;

    /// <summary>Adds <c>&lt;link&gt;</c>.</summary>
    /// <param name="rel">The relation.</param>
    /// <param name="href">The address.</param>
    /// <param name="attributes">Attributes that stand between the two; one without a value is left out.</param>
    public void Link(string rel, string href, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        var all = new List<(string, string)> { ("rel", rel) };
        foreach (var (name, value) in attributes)
            if (value is not null)
                all.Add((name, value));
        all.Add(("href", href));
        Add($"link {string.Join(' ', all)}", new HeadTag("link", all));
    }

    /// <summary>Adds <c>&lt;meta name&gt;</c>; the first of a name counts, and none without a content.</summary>
    public void Meta(string name, string? content)
    {
        if (!string.IsNullOrWhiteSpace(content))
            Add($"meta {name}", new HeadTag("meta", [("name", name), ("content", content)]));
    }

    /// <summary>Adds <c>&lt;meta property&gt;</c> of Open Graph; a property may have several contents.</summary>
    public void Property(string property, string? content)
    {
        if (!string.IsNullOrWhiteSpace(content))
            Add($"property {property} {content}", new HeadTag("meta", [("property", property), ("content", content)]));
    }

    /// <summary>Adds a thing of schema.org. All things of a page stand in one data block.</summary>
    public void Thing(JsonObject thing) => _things.Add(thing);

    private void Add(string key, HeadTag tag)
    {
        if (_said.Add(key))
            _tags.Add(tag);
    }
}
