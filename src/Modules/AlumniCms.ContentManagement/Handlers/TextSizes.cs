using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

using AlumniCms.Kernel.Results;

namespace AlumniCms.ContentManagement.Handlers;

/// <summary>How much rich text a value may hold: more would cost every reader of the page, and cleaning it the server.</summary>
internal static class TextSizes
{
    private const int Kilobyte = 1024;

    // By the name of the property, as the values are cleaned: of known fields and unknown ones alike.
    private static readonly Dictionary<string, int> Limits = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Html"] = 200 * Kilobyte,
        ["Markdown"] = 500 * Kilobyte,
    };

    /// <summary>The values of the content, contained items included, that are too long.</summary>
    public static IEnumerable<Refusal> Check(JsonNode? node, string path = "")
    {
        if (node is JsonArray array)
            return array.SelectMany((element, i) => Check(element, $"{path}[{i}]"));
        if (node is not JsonObject json)
            return [];
        return json.SelectMany(p =>
        {
            var inner = path.Length == 0 ? p.Key : $"{path}.{p.Key}";
            return p.Value?.GetValueKind() == JsonValueKind.String ? CheckText(p.Key, p.Value.GetValue<string>(), inner) : Check(p.Value, inner);
        });
    }

    private static IEnumerable<Refusal> CheckText(string name, string text, string path)
    {
        if (!Limits.TryGetValue(name, out var limit) || text.Length <= limit / 3 || Encoding.UTF8.GetByteCount(text) is var size && size <= limit)
            yield break;
        var field = path.Split('.') is [.., var owner, _] ? owner : name;
        yield return new Refusal(
            "text.too-long",
            FormattableString.Invariant($"'{field}' holds {(size + Kilobyte - 1) / Kilobyte} KB of {name}; {limit / Kilobyte} KB is the most. Divide the text, and put pictures into the media library."),
            path);
    }
}
