using System.Text.Json.Nodes;

namespace AlumniCms.Members.Recipes;

/// <summary>Reads an object of a recipe, whose names compare without case.</summary>
internal static class JsonTexts
{
    public static JsonNode? Find(this JsonObject json, string name) =>
        json.FirstOrDefault(p => string.Equals(p.Key, name, StringComparison.OrdinalIgnoreCase)).Value;

    public static string? Text(this JsonObject json, string name) =>
        json.Find(name) is JsonValue value && value.ToString().Trim() is { Length: > 0 } text ? text : null;

    public static bool Flag(this JsonObject json, string name, bool otherwise) =>
        bool.TryParse(json.Text(name), out var flag) ? flag : otherwise;

    public static IReadOnlyList<string> Texts(this JsonObject json, string name) =>
        json.Find(name) is JsonArray list ? [.. list.OfType<JsonValue>().Select(v => v.ToString())] : [];
}
