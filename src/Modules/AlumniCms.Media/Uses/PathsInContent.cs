using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

using AlumniCms.Media.Files;

namespace AlumniCms.Media.Uses;

/// <summary>
/// Finds the files that a content object names, however deep: in the paths of media fields, and in texts that show or
/// link <c>/media/…</c>. A path too many costs nothing; one too few would let a picture be removed from under a page.
/// </summary>
internal static partial class PathsInContent
{
    public static IReadOnlySet<string> Of(JsonNode? content)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        Walk(content, found);
        return found;
    }

    private static void Walk(JsonNode? node, HashSet<string> found)
    {
        if (node is JsonObject map)
            foreach (var (name, value) in map)
                if (name == "Paths" && value is JsonArray paths)
                    AddAll(paths.Select(Text), found);
                else
                    Walk(value, found);
        else if (node is JsonArray list)
            foreach (var value in list)
                Walk(value, found);
        else
            AddAll(Named(Text(node)), found);
    }

    private static void AddAll(IEnumerable<string> paths, HashSet<string> found)
    {
        foreach (var path in paths)
            if (MediaPath.Normalise(path) is { Succeeded: true, Value: var normal })
                found.Add(normal);
    }

    private static IEnumerable<string> Named(string text) => text.Contains("media", StringComparison.OrdinalIgnoreCase) || text.Contains("[image", StringComparison.OrdinalIgnoreCase)
        ? Address().Matches(text).Select(m => Unescape(m.Groups["path"].Value)).Concat(ShortCode().Matches(text).Select(m => m.Groups["path"].Value.Trim()))
        : [];

    private static string Unescape(string path) => path.Contains('%', StringComparison.Ordinal) ? Uri.UnescapeDataString(path) : path;

    private static string Text(JsonNode? node) => node is JsonValue value && value.TryGetValue<string>(out var text) ? text : "";

    [GeneratedRegex(@"(?:^|[\s(""'=<~/])media/(?<path>[^\s""'()<>?#\\\[\]]+)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Address();

    [GeneratedRegex(@"\[image[^\]]{0,200}\](?<path>[^\[\]]{1,400})\[/image\]", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ShortCode();
}
