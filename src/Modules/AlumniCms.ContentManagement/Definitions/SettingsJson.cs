using System.Text.Json;
using System.Text.Json.Nodes;

namespace AlumniCms.ContentManagement.Definitions;

/// <summary>Reads and merges the settings objects of definitions, which keep what this program does not know.</summary>
public static class SettingsJson
{
    internal static readonly JsonSerializerOptions Lenient = new(JsonSerializerDefaults.General)
    {
        PropertyNameCaseInsensitive = true,
        AllowTrailingCommas = true,
        NumberHandling = System.Text.Json.Serialization.JsonNumberHandling.AllowReadingFromString,
        UnmappedMemberHandling = System.Text.Json.Serialization.JsonUnmappedMemberHandling.Skip,
    };

    /// <summary>
    /// The settings object of a name as a typed value; the type's defaults when it is absent or not of its shape.
    /// </summary>
    public static T Get<T>(this JsonObject settings, string? name = null)
        where T : new()
    {
        if (settings[name ?? typeof(T).Name] is not JsonObject json)
            return new T();
        try
        {
            return json.Deserialize<T>(Lenient) ?? new T();
        }
        catch (JsonException)
        {
            return new T();
        }
    }

    /// <summary>
    /// The first object with the second laid over it: objects are merged, anything else is replaced. Neither is changed.
    /// </summary>
    public static JsonObject Merge(JsonObject below, JsonObject above)
    {
        var merged = (JsonObject)below.DeepClone();
        foreach (var (name, value) in above)
            merged[name] = merged[name] is JsonObject inner && value is JsonObject outer
                ? Merge(inner, outer)
                : value?.DeepClone();
        return merged;
    }
}
