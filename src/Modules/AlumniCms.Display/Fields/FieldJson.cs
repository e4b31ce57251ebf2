using System.Text.Json.Nodes;

namespace AlumniCms.Display.Fields;

/// <summary>Reads what a field has stored.</summary>
internal static class FieldJson
{
    /// <summary>The texts of a list, without empty ones.</summary>
    public static IEnumerable<string> Texts(JsonNode? list) =>
        (list as JsonArray ?? []).Select(v => v?.ToString() ?? "").Where(v => v.Length > 0);
}
