using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace AlumniCms.ContentManagement.Items;

/// <summary>Reads and writes content items in Orchard Core's JSON.</summary>
public static class ContentItemJson
{
    // Accents stay readable and short; the text is never put into a page without encoding.
    internal static readonly JsonSerializerOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly JsonNodeOptions IgnoreCase = new() { PropertyNameCaseInsensitive = true };

    // Said aloud, since a node without options takes those of its parent.
    private static readonly JsonNodeOptions HeedCase = new() { PropertyNameCaseInsensitive = false };

    private static readonly HashSet<string> Header = new(StringComparer.OrdinalIgnoreCase)
    {
        "ContentItemId", "ContentItemVersionId", "ContentType", "DisplayText", "Latest", "Published",
        "CreatedUtc", "ModifiedUtc", "PublishedUtc", "Owner", "Author",
    };

    /// <summary>The item as Orchard Core writes it.</summary>
    public static JsonObject Write(ContentItem item)
    {
        // As pages read it: a part is found whatever its capitals, so that no field escapes being hidden by them.
        var json = new JsonObject(IgnoreCase)
        {
            ["ContentItemId"] = item.ContentItemId,
            ["ContentItemVersionId"] = item.ContentItemVersionId,
            ["ContentType"] = item.ContentType,
            ["DisplayText"] = item.DisplayText,
            ["Latest"] = item.Latest,
            ["Published"] = item.Published,
            ["ModifiedUtc"] = item.ModifiedUtc,
            ["PublishedUtc"] = item.PublishedUtc,
            ["CreatedUtc"] = item.CreatedUtc,
            ["Owner"] = item.Owner,
            ["Author"] = item.Author,
        };
        foreach (var (name, value) in item.Content)
            json[name] = value?.DeepClone();
        return json;
    }

    /// <summary>Reads an item; what is not of the header is content and is kept as it is.</summary>
    /// <exception cref="ContentItemFormatException">The header is not of the format's shape.</exception>
    public static ContentItem Read(JsonObject json)
    {
        var item = new ContentItem
        {
            ContentItemId = Text(json, "ContentItemId"),
            ContentItemVersionId = Text(json, "ContentItemVersionId"),
            ContentType = Text(json, "ContentType"),
            DisplayText = Text(json, "DisplayText"),
            Latest = Flag(json, "Latest"),
            Published = Flag(json, "Published"),
            Owner = Text(json, "Owner"),
            Author = Text(json, "Author"),
            CreatedUtc = Instant(json, "CreatedUtc") ?? default,
            ModifiedUtc = Instant(json, "ModifiedUtc") ?? default,
            PublishedUtc = Instant(json, "PublishedUtc"),
        };
        var content = new JsonObject(IgnoreCase);
        foreach (var (name, value) in json)
            if (!Header.Contains(name) && !content.TryAdd(name, value?.DeepClone()))
                throw new ContentItemFormatException(name, "stands there twice, in other capitals; keep one of the two.");
        item.Content = Parse(content.ToJsonString(Compact));
        return item;
    }

    internal static JsonObject Parse(string json)
    {
        var root = JsonElement.Parse(json);
        return HasTwins(root) ? (JsonObject)Build(root)! : JsonObject.Create(root, IgnoreCase)!;
    }

    /// <summary>Whether an object has two names that differ by their capitals alone.</summary>
    internal static bool HasTwins(JsonObject json) =>
        json.Select(p => p.Key).Distinct(StringComparer.OrdinalIgnoreCase).Count() < json.Count;

    private static bool HasTwins(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Array => element.EnumerateArray().Any(HasTwins),
        JsonValueKind.Object => HasTwinNames(element) || element.EnumerateObject().Any(p => HasTwins(p.Value)),
        _ => false,
    };

    private static bool HasTwinNames(JsonElement element)
    {
        if (element.GetPropertyCount() < 2)
            return false;
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        return element.EnumerateObject().Any(p => !names.Add(p.Name));
    }

    // Objects of parts that nobody knows may have such names: there capitals count, and both are kept.
    private static JsonNode? Build(JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                var json = new JsonObject(HasTwinNames(element) ? HeedCase : IgnoreCase);
                foreach (var property in element.EnumerateObject())
                    json[property.Name] = Build(property.Value);
                return json;
            case JsonValueKind.Array:
                return new JsonArray([.. element.EnumerateArray().Select(Build)]);
            default:
                return JsonValue.Create(element);
        }
    }

    private static string Text(JsonObject json, string name) => Find(json, name) switch
    {
        null => "",

        // An instant that has not been through text yet is no string to the node that holds it.
        JsonValue value when value.GetValueKind() == JsonValueKind.String => value.Deserialize<string>()!,
        _ => throw new ContentItemFormatException(name, "is not text; write \"…\"."),
    };

    private static bool Flag(JsonObject json, string name) => Find(json, name) switch
    {
        null => false,
        JsonValue value when value.TryGetValue<bool>(out var flag) => flag,
        _ => throw new ContentItemFormatException(name, "is not true or false."),
    };

    private static DateTime? Instant(JsonObject json, string name)
    {
        var text = Text(json, name);
        if (text.Length == 0)
            return null;
        if (DateTime.TryParse(
            text, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal, out var instant))
            return instant;
        throw new ContentItemFormatException(name, $"'{text}' is not an instant; write it like 2026-11-22T09:30:00Z.");
    }

    private static JsonNode? Find(JsonObject json, string name) => json.TryGetPropertyValue(name, out var value)
        ? value
        : json.FirstOrDefault(p => string.Equals(p.Key, name, StringComparison.OrdinalIgnoreCase)).Value;
}
