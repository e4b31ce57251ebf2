using System.Text.Json.Nodes;

using AlumniCms.ContentManagement.Contents;
using AlumniCms.ContentManagement.Definitions;
using AlumniCms.ContentManagement.Fields;
using AlumniCms.ContentManagement.Items;
using AlumniCms.Kernel.Caching;
using AlumniCms.Kernel.Permissions;
using AlumniCms.Kernel.Sites;

namespace AlumniCms.ContentManagement.Menus;

/// <summary>Reads menus for pages.</summary>
public sealed class MenuReader(
    PublishedContent contents, ContentModelStore models, CurrentSite site, CurrentActor actor, PageTags tags, PagePieces pieces)
{
    /// <summary>The entries of the menu with an alias, in the reader's culture or the nearest that has one.</summary>
    public async Task<IReadOnlyList<MenuEntry>> GetAsync(string alias, CancellationToken cancellationToken) =>
        await pieces.GetAsync(
            $"menu {site.Id} {site.Culture} {string.Join(',', actor.Audiences)} {alias}", tags, () => ReadAsync(alias, cancellationToken));

    private async Task<IReadOnlyList<MenuEntry>> ReadAsync(string alias, CancellationToken cancellationToken)
    {
        tags.Add(ContentTags.Type(site.Id, "Menu"));
        tags.Add(ContentTags.Site(site.Id));
        tags.Add(ContentModelStore.Tag);
        if (await contents.FindByAliasAsync(alias, cancellationToken) is not { } menu)
            return [];
        var culture = menu.Culture.Length > 0 ? menu.Culture : site.Culture;
        var items = menu.Content["MenuItemsListPart"]?["MenuItems"] as JsonArray;
        var picked = Items(items, 0).Select(PickedId).OfType<string>().ToList();
        var addresses = await contents.AddressesAsync(picked, cancellationToken);
        var closed = await FindClosedAsync([.. Items(items, 0).Select(Link).OfType<string>()], cancellationToken);
        return Entries(items, culture, UrlOf, 0);

        string? UrlOf(JsonObject json) => PickedId(json) is { } id
            ? addresses.TryGetValue(id, out var address) ? "~/" + address.Path : null
            : Link(json) is { } url && !closed.Contains(url) ? url : null;
    }

    /// <summary>The links to lists of types whose feature is off, unless a page stands there instead.</summary>
    private async Task<HashSet<string>> FindClosedAsync(IReadOnlyList<string> links, CancellationToken cancellationToken)
    {
        var closed = new HashSet<string>(StringComparer.Ordinal);
        var sections = (await models.GetAsync(site.Site, cancellationToken)).Sections.ToLookup(t => t.IsOn(site.Site), t => t.Aspects.Section.Values);
        var off = sections[false].SelectMany(p => p)
            .Except(sections[true].SelectMany(p => p), StringComparer.OrdinalIgnoreCase).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var link in links.Distinct().Where(l => l.StartsWith("~/", StringComparison.Ordinal)))
        {
            var path = link[2..].Split('?', '#')[0].Trim('/');
            if (off.Contains(path) && await contents.FindRouteAsync(path, cancellationToken) is null)
                closed.Add(link);
        }

        return closed;
    }

    private static List<MenuEntry> Entries(
        JsonArray? items, string culture, Func<JsonObject, string?> urlOf, int depth)
    {
        var entries = new List<MenuEntry>();
        if (depth > ContainedItem.MaximumDepth)
            return entries;
        foreach (var json in (items ?? []).OfType<JsonObject>())
        {
            var children = Entries(json["MenuItemsListPart"]?["MenuItems"] as JsonArray, culture, urlOf, depth + 1);
            var text = json["DisplayText"]?.ToString() ?? json["LinkMenuItemPart"]?["Name"]?.ToString() ?? "";
            var url = urlOf(json);
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

    private static string? Link(JsonObject json) => json["LinkMenuItemPart"]?["Url"]?.ToString();

    private static string? PickedId(JsonObject json) =>
        (json["ContentMenuItemPart"]?["SelectedContentItem"]?["ContentItemIds"] as JsonArray)?.FirstOrDefault()?.ToString();
}
