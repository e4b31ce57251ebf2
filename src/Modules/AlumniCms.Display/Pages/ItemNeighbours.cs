using AlumniCms.ContentManagement.Contents;
using AlumniCms.ContentManagement.Definitions;
using AlumniCms.ContentManagement.Items;
using AlumniCms.Display.Frames;
using AlumniCms.Kernel.Caching;
using AlumniCms.Kernel.Sites;

using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace AlumniCms.Display.Pages;

/// <summary>Where a reader goes on from an item: to what points to it, and to others of its kind.</summary>
public sealed class ItemNeighbours(
    PublishedContent contents,
    ItemTeasers teasers,
    PageFrames frames,
    SectionPaths sections,
    CurrentSite site,
    PageTags tags,
    TimeProvider time,
    IStringLocalizerFactory localizers)
{
    private const int MostOfType = 6;
    private const int MostOthers = 3;

    private readonly IStringLocalizer _model = localizers.Create("content-model", "");

    /// <summary>The items that name this one in a picker, by type: what is over comes last.</summary>
    internal async Task<IReadOnlyList<HomeSection>> PointingToAsync(
        ContentItem item, ContentTypeDefinition type, ContentModel model, CancellationToken cancellationToken)
    {
        var groups = new List<HomeSection>();
        foreach (var other in sections.On(model).Where(t => Picks(t, type.Name, model)))
        {
            var items = await contents.PointingTo(item.ContentItemId, other.Name).InOrder(other.Order, time.GetUtcNow().UtcDateTime)
                .Take(MostOfType).ToListAsync(cancellationToken);
            if (items.Count == 0)
                continue;
            var made = await teasers.MakeAsync(items, model, cancellationToken);
            var url = sections.PathOf(other, site.Culture) is { } path ? frames.Resolve("~/" + path) : null;
            groups.Add(new HomeSection(other, _model[SectionNames.Plural(other)], url, [.. made.OrderBy(t => t.IsOver)]));
        }

        return groups;
    }

    /// <summary>
    /// The items that come after this one in the list of its type. A new item comes before it or after those, so that the
    /// page only changes with the items that it shows.
    /// </summary>
    internal async Task<IReadOnlyList<ItemTeaser>> OthersAsync(
        ContentItem item, ContentTypeDefinition type, ContentModel model, CancellationToken cancellationToken)
    {
        if (sections.PathOf(type, site.Culture) is null)
            return [];
        var items = await contents.OfType(type.Name, followsType: false).After(type.Order, item)
            .Take(MostOthers).ToListAsync(cancellationToken);
        foreach (var other in items)
            tags.Add(ContentTags.Item(site.Id, other.ContentItemId));
        return await teasers.MakeAsync(items, model, cancellationToken);
    }

    private static bool Picks(ContentTypeDefinition type, string target, ContentModel model) =>
        type.Parts.Select(p => model.FindPart(p.PartName)).Where(p => p is not null).SelectMany(p => p!.Fields)
            .Any(f => f.FieldName == "ContentPickerField" && f.Common.DisplayedContentTypes.Contains(target));
}
