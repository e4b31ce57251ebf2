using System.Text.Json.Nodes;

using AlumniCms.ContentManagement.Contents;
using AlumniCms.ContentManagement.Fields;
using AlumniCms.ContentManagement.Items;
using AlumniCms.Kernel.Caching;
using AlumniCms.Kernel.Sites;

namespace AlumniCms.ContentManagement.Menus;

/// <summary>Reads menus for pages.</summary>
public sealed class MenuReader(PublishedContent contents, CurrentSite site, PageTags tags)
{
    /// <summary>The entries of the menu with an alias, in the reader's culture or the nearest that has one.</summary>
    public async Task<IReadOnlyList<MenuEntry>> GetAsync(string alias, CancellationToken cancellationToken)
    {
        tags.Add(ContentTags.Type(site.Id, "Menu"));
        if (await contents.FindByAliasAsync(alias, cancellationToken) is not { } menu)
            return [];
        var culture = menu.Culture.Length > 0 ? menu.Culture : site.Culture;
        var items = menu.Content["MenuItemsListPart"]?["MenuItems"] as JsonArray;
        var picked = Items(items, 0).Select(i => PickedId(i)).OfType<string>().ToList();
        var addresses = await contents.AddressesAsync(picked, cancellationToken);
        return Entries(items, culture, addresses, 0);
    }

    private static List<MenuEntry> Entries(
        JsonArray? items, string culture, IReadOnlyDictionary<string, ItemAddress> addresses, int depth)
    {
        var entries = new List<MenuEntry>();
        if (depth > ContainedItem.MaximumDepth)
            return entries;
        foreach (var json in (items ?? []).OfType<JsonObject>())
        {
            var children = Entries(json["MenuItemsListPart"]?["MenuItems"] as JsonArray, culture, addresses, depth + 1);
            var text = json["DisplayText"]?.ToString() ?? json["LinkMenuItemPart"]?["Name"]?.ToString() ?? "";
            var url = PickedId(json) is { } id
                ? addresses.TryGetValue(id, out var address) ? "~/" + address.Path : null
                : json["LinkMenuItemPart"]?["Url"]?.ToString();
            if (text.Length > 0 && (url is not null || children.Count > 0))
                entries.Add(new MenuEntry(text, url is not null && WebAddress.IsSafe(url) ? url : null, culture, children));
        }

        return entries;
    }

    private static IEnumerable<JsonObject> Items(JsonArray? items, int depth)
    {
        foreach (var json in (items ?? []).OfType<JsonObject>())
        {
            yield return json;
            if (depth < ContainedItem.MaximumDepth)
                foreach (var inner in Items(json["MenuItemsListPart"]?["MenuItems"] as JsonArray, depth + 1))
                    yield return inner;
        }
    }

    private static string? PickedId(JsonObject json) =>
        (json["ContentMenuItemPart"]?["SelectedContentItem"]?["ContentItemIds"] as JsonArray)?.FirstOrDefault()?.ToString();
}
