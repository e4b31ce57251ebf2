using System.Text.Json.Nodes;

namespace AlumniCms.Media.Recipes;

/// <summary>One file of a step <c>media</c>; names compare without case.</summary>
internal sealed record MediaStepFile(JsonObject Json, string Place)
{
    /// <summary>The property that the content comes from.</summary>
    public string SourceName => Has("Base64") ? "Base64" : "SourcePath";

    public bool Has(string name) => Text(name) is not null;

    public string? Text(string name) =>
        Json.FirstOrDefault(p => string.Equals(p.Key, name, StringComparison.OrdinalIgnoreCase)).Value?.ToString() is { Length: > 0 } text
            ? text
            : null;
}
