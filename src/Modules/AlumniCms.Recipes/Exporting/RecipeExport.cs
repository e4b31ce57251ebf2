using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

using AlumniCms.Kernel.Sites;
using AlumniCms.Recipes.Scripting;

namespace AlumniCms.Recipes.Exporting;

/// <summary>A recipe being written. Steps go out as they come, so that a large site needs no large memory.</summary>
public sealed class RecipeExport : IAsyncDisposable
{
    private readonly Utf8JsonWriter _writer;

    internal RecipeExport(Stream output, Site site, string? folder)
    {
        (Site, Folder) = (site, folder);
        _writer = new Utf8JsonWriter(
            output, new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
    }

    /// <summary>The site that is exported.</summary>
    public Site Site { get; }

    /// <summary>The folder beside the recipe that takes files, or null when the recipe stands alone.</summary>
    public string? Folder { get; }

    /// <summary>How many steps have been written.</summary>
    public int Steps { get; private set; }

    /// <summary>How many content items have been written, former versions not counted.</summary>
    public int Items { get; internal set; }

    /// <summary>Writes a step; texts that read like scripts stay texts when the recipe is run.</summary>
    /// <param name="step">The step with its name.</param>
    public void Write(JsonObject step)
    {
        Escaped(step).WriteTo(_writer);
        Steps++;
    }

    /// <summary>Writes a step with a list that may be long; none when the list is empty.</summary>
    /// <param name="name">The step's name.</param>
    /// <param name="property">The list's name.</param>
    /// <param name="values">The list.</param>
    /// <param name="cancellationToken">Ends the writing.</param>
    public async Task WriteAsync(string name, string property, IAsyncEnumerable<JsonNode> values, CancellationToken cancellationToken)
    {
        var isOpen = false;
        await foreach (var value in values.WithCancellation(cancellationToken))
        {
            if (!isOpen)
                Open(name, property);
            isOpen = true;
            Escaped(value).WriteTo(_writer);
            await _writer.FlushAsync(cancellationToken);
        }

        if (!isOpen)
            return;
        _writer.WriteEndArray();
        _writer.WriteEndObject();
        Steps++;
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _writer.DisposeAsync();

    internal void Begin(string name, string displayName, string description)
    {
        _writer.WriteStartObject();
        _writer.WriteString("name", name);
        _writer.WriteString("displayName", displayName);
        _writer.WriteString("description", description);
        _writer.WriteString("author", "");
        _writer.WriteString("website", "");
        _writer.WriteString("version", "1.0.0");
        _writer.WriteBoolean("issetuprecipe", value: false);
        _writer.WriteStartArray("categories");
        _writer.WriteEndArray();
        _writer.WriteStartArray("tags");
        _writer.WriteEndArray();
        _writer.WriteStartArray("steps");
    }

    internal async Task EndAsync(CancellationToken cancellationToken)
    {
        _writer.WriteEndArray();
        _writer.WriteEndObject();
        await _writer.FlushAsync(cancellationToken);
    }

    private void Open(string name, string property)
    {
        _writer.WriteStartObject();
        _writer.WriteString("name", name);
        _writer.WriteStartArray(property);
    }

    private static JsonNode Escaped(JsonNode node)
    {
        var copy = node.DeepClone();
        return Escape(copy) ?? copy;
    }

    // What replaces the node, or null when it stays.
    private static JsonValue? Escape(JsonNode? node)
    {
        switch (node)
        {
            case JsonObject json:
                foreach (var (key, value) in json.ToList())
                    if (Escape(value) is { } text)
                        json[key] = text;
                return null;
            case JsonArray list:
                for (var i = 0; i < list.Count; i++)
                    if (Escape(list[i]) is { } text)
                        list[i] = text;
                return null;
            case JsonValue value when value.TryGetValue<string>(out var text) && ScriptForm.Escape(text) is var safe && !ReferenceEquals(safe, text):
                return JsonValue.Create(safe);
            default:
                return null;
        }
    }
}
