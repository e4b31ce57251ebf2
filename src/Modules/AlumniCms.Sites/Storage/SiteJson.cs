using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

using AlumniCms.Kernel.Sites;

namespace AlumniCms.Sites.Storage;

/// <summary>The JSON columns of a site: written in one form, so that equal values are equal texts.</summary>
internal static class SiteJson
{
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(IEnumerable<string> list) => JsonSerializer.Serialize(list.ToArray(), Options);

    public static string Write(IEnumerable<KeyValuePair<string, string>> map) =>
        JsonSerializer.Serialize(Sorted(map), Options);

    public static string Write(IEnumerable<KeyValuePair<string, ImmutableArray<string>>> map) =>
        JsonSerializer.Serialize(Sorted(map), Options);

    public static string Write(JsonObject value) => value.ToJsonString(Options);

    public static string Write(Dormancy dormancy) => JsonSerializer.Serialize(dormancy, Options);

    public static Dormancy ReadDormancy(string json) => Read<Dormancy>(json);

    public static ImmutableArray<string> ReadList(string json) => Read<ImmutableArray<string>>(json);

    public static ImmutableDictionary<string, string> ReadNames(string json) =>
        Read<Dictionary<string, string>>(json).ToImmutableDictionary(StringComparer.OrdinalIgnoreCase);

    public static ImmutableDictionary<string, ImmutableArray<string>> ReadFallbacks(string json) =>
        Read<Dictionary<string, ImmutableArray<string>>>(json).ToImmutableDictionary(StringComparer.OrdinalIgnoreCase);

    public static JsonObject ReadObject(string json) =>
        JsonNode.Parse(json) as JsonObject ?? throw new JsonException("A JSON object is expected.");

    private static SortedDictionary<string, T> Sorted<T>(IEnumerable<KeyValuePair<string, T>> map) =>
        new(map.ToDictionary(StringComparer.Ordinal), StringComparer.Ordinal);

    private static T Read<T>(string json) =>
        JsonSerializer.Deserialize<T>(json) ?? throw new JsonException("A value is expected, not null.");
}
