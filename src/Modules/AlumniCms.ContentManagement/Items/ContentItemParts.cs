using System.Text.Json;
using System.Text.Json.Nodes;

using AlumniCms.ContentManagement.Definitions;

namespace AlumniCms.ContentManagement.Items;

/// <summary>Typed reading and writing of an item's parts, which keeps what the type does not know.</summary>
public static class ContentItemParts
{
    /// <summary>The part under its own name or another; null when the item lacks it.</summary>
    public static T? As<T>(this ContentItem item, string? name = null)
        where T : class => Read<T>(item.Content, name);

    /// <summary>Writes the known properties of a part; others stay as they are.</summary>
    public static void Apply<T>(this ContentItem item, T part, string? name = null)
        where T : class => Write(item.Content, part, name);

    /// <summary>The part of a content object.</summary>
    public static T? Read<T>(JsonObject content, string? name = null)
        where T : class
    {
        if (content[name ?? typeof(T).Name] is not JsonObject json)
            return null;
        try
        {
            return json.Deserialize<T>(SettingsJson.Lenient);
        }
        catch (JsonException)
        {
            // The shape was checked on the way in; a part of unknown shape reads as absent.
            return null;
        }
    }

    /// <summary>Writes a part into a content object.</summary>
    public static void Write<T>(JsonObject content, T part, string? name = null)
        where T : class
    {
        var written = (JsonObject)JsonSerializer.SerializeToNode(part)!;
        name ??= typeof(T).Name;
        content[name] = content[name] is JsonObject former ? SettingsJson.Merge(former, written) : written;
    }

    /// <summary>The object of a field of the part that has the type's name.</summary>
    public static JsonObject? Field(this ContentItem item, string? field) =>
        field is null ? null : (item.Content[item.ContentType] as JsonObject)?[field] as JsonObject;
}
