using System.Text;
using System.Text.Json.Nodes;

using AlumniCms.Kernel.Results;
using AlumniCms.Sites.Storage;

namespace AlumniCms.Sites.Rules;

/// <summary>Limits for JSON that every request of a site carries in memory.</summary>
internal static class JsonRules
{
    public const int BrandingLimit = 64 * 1024;
    public const int SettingsLimit = 256 * 1024;

    // Reading back stops at 64 levels; what cannot be read again must not be written.
    private const int Deepest = 32;

    public static IEnumerable<Refusal> Check(JsonObject? json, string path, int limit)
    {
        if (json is null)
            yield break;
        if (IsTooDeep(json))
        {
            yield return new("site.json-too-deep", $"{path} is nested more than {Deepest} levels deep. Flatten it.", path);
            yield break;
        }

        var size = Encoding.UTF8.GetByteCount(SiteJson.Write(json));
        if (size > limit)
            yield return new(
                "site.json-too-large",
                $"{path} takes {size / 1024} KiB as JSON; {limit / 1024} KiB are allowed. Keep pictures and long texts in media and content instead.",
                path);
    }

    private static bool IsTooDeep(JsonNode root)
    {
        var open = new Stack<(JsonNode Node, int Depth)>([(root, 1)]);
        while (open.TryPop(out var next))
        {
            if (next.Depth > Deepest)
                return true;
            foreach (var child in Children(next.Node))
                if (child is not null)
                    open.Push((child, next.Depth + 1));
        }

        return false;
    }

    private static IEnumerable<JsonNode?> Children(JsonNode node) => node switch
    {
        JsonObject map => map.Select(p => p.Value),
        JsonArray list => list,
        _ => [],
    };
}
