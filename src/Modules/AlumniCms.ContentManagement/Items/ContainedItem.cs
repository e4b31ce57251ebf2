using System.Text.Json.Nodes;

namespace AlumniCms.ContentManagement.Items;

/// <summary>An item that stands inside another one, in a bag, a flow, a taxonomy or a menu.</summary>
/// <param name="Json">The item's JSON, as it stands there.</param>
/// <param name="Path">JSON path from the outer item, for example <c>Studies.ContentItems[0]</c>.</param>
/// <param name="Depth">1 for an item that stands in the outer one itself.</param>
public sealed record ContainedItem(JsonObject Json, string Path, int Depth)
{
    /// <summary>Deepest nesting that is accepted.</summary>
    public const int MaximumDepth = 12;

    private static readonly string[] Lists = ["ContentItems", "Widgets", "Terms", "MenuItems"];

    /// <summary>The item's type.</summary>
    public string ContentType => (Json[nameof(ContentType)] as JsonValue)?.ToString() ?? "";

    /// <summary>The item's id.</summary>
    public string ContentItemId => (Json[nameof(ContentItemId)] as JsonValue)?.ToString() ?? "";

    /// <summary>All items inside the content, outer before inner.</summary>
    public static IEnumerable<ContainedItem> In(JsonObject content) => In(content, static _ => true);

    /// <summary>The items inside the content that are open, outer before inner; what stands in a closed one is closed with it.</summary>
    public static IEnumerable<ContainedItem> In(JsonObject content, Func<ContainedItem, bool> isOpen) => In(content, isOpen, "", 1);

    private static IEnumerable<ContainedItem> In(JsonObject content, Func<ContainedItem, bool> isOpen, string path, int depth)
    {
        if (depth > MaximumDepth)
            yield break;
        foreach (var (name, value) in content)
        {
            // A term holds its child terms directly, parts hold them one level below.
            if (value is JsonArray direct && Lists.Contains(name, StringComparer.OrdinalIgnoreCase))
                foreach (var item in InList(direct, isOpen, Join(path, name), depth))
                    yield return item;
            if (value is not JsonObject part)
                continue;
            foreach (var list in Lists)
                if (part[list] is JsonArray items)
                    foreach (var item in InList(items, isOpen, $"{Join(path, name)}.{list}", depth))
                        yield return item;
        }
    }

    private static IEnumerable<ContainedItem> InList(JsonArray items, Func<ContainedItem, bool> isOpen, string path, int depth)
    {
        for (var i = 0; i < items.Count; i++)
        {
            if (items[i] is not JsonObject json)
                continue;
            var item = new ContainedItem(json, $"{path}[{i}]", depth);
            if (!isOpen(item))
                continue;
            yield return item;
            foreach (var inner in In(json, isOpen, item.Path, depth + 1))
                yield return inner;
        }
    }

    private static string Join(string path, string name) => path.Length == 0 ? name : $"{path}.{name}";
}
