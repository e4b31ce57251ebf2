using System.Text.Json.Nodes;

namespace AlumniCms.Administration.Audit;

/// <summary>A property of an entry before and after.</summary>
/// <param name="Field">Its path, for example <c>Names.fr</c>.</param>
/// <param name="Before">The value that was, or null for none.</param>
/// <param name="After">The value that is, or null for none.</param>
internal sealed record AuditDifference(string Field, JsonNode? Before, JsonNode? After)
{
    private const int Most = 500;

    public bool HasChanged => !JsonNode.DeepEquals(Before, After);

    /// <summary>All properties of both sides, the changed ones first. What is no JSON object is one property without a name.</summary>
    public static IReadOnlyList<AuditDifference> Of(string? before, string? after)
    {
        var (had, has) = (Flatten(before), Flatten(after));
        return [.. had.Keys.Union(has.Keys).Select(k => new AuditDifference(k, had.GetValueOrDefault(k), has.GetValueOrDefault(k))).OrderByDescending(d => d.HasChanged).Take(Most)];
    }

    private static Dictionary<string, JsonNode?> Flatten(string? json)
    {
        var found = new Dictionary<string, JsonNode?>(StringComparer.Ordinal);
        if (json is not null)
            Add(JsonNode.Parse(json), "", found);
        return found;
    }

    private static void Add(JsonNode? node, string path, Dictionary<string, JsonNode?> found)
    {
        if (node is not JsonObject { Count: > 0 } properties)
        {
            found[path] = node;
            return;
        }

        foreach (var (name, value) in properties)
            Add(value, path.Length == 0 ? name : $"{path}.{name}", found);
    }
}
