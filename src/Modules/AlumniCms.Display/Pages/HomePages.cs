using AlumniCms.ContentManagement.Contents;
using AlumniCms.ContentManagement.Definitions;
using AlumniCms.Display.Fields;
using AlumniCms.Display.Frames;
using AlumniCms.Kernel.Sites;
using AlumniCms.Sites.Looks;

using Microsoft.Extensions.Localization;

namespace AlumniCms.Display.Pages;

/// <summary>Makes the home page of a site.</summary>
public sealed class HomePages(
    PublishedContent contents,
    ContentModelStore models,
    ItemPages items,
    ListPages lists,
    PageFrames frames,
    SectionPaths sections,
    CountrySites countries,
    NetworkFigures figures,
    RegionNews region,
    FieldSourceReader pictures,
    CurrentSite site,
    IStringLocalizerFactory localizers)
{
    private const int ItemsOfSection = 6;

    private readonly IStringLocalizer _model = localizers.Create("content-model", "");

    /// <summary>The home page in the reader's culture.</summary>
    public async Task<HomePage> MakeAsync(CancellationToken cancellationToken)
    {
        var model = await models.GetAsync(site.Site, cancellationToken);
        var id = await contents.FindHomepageAsync(cancellationToken) ?? site.Site.Settings["HomeRoute"]?["ContentItemId"]?.ToString();
        var item = id is null ? null : await contents.FindAsync(id, cancellationToken);
        var page = item is null ? null : await items.MakeAsync(item, isHome: true, cancellationToken);
        var cultures = site.Site.Cultures.ToDictionary(c => c, _ => "", StringComparer.OrdinalIgnoreCase);
        return new HomePage
        {
            Frame = page?.Frame ?? await frames.MakeAsync(cultures, [], (site.Culture, "/"), isHome: true, cancellationToken),
            Title = page?.Title ?? site.Site.NameIn(site.Culture),
            Description = page?.Description,
            Lang = page?.Lang ?? site.Culture,
            Item = page,
            Sections = await SectionsAsync(model, cancellationToken),
            Picture = await pictures.PictureAsync(SiteLooks.Of(site.Site).Picture, cancellationToken),
            Regions = site.Site.IsWorldwide ? await RegionsAsync(cancellationToken) : [],
            Figures = site.Site.IsWorldwide ? await figures.GetAsync(cancellationToken) : [],
            Region = await region.OnHomeAsync(cancellationToken),
            Neighbours = site.Site.IsWorldwide ? [] : await countries.AroundAsync(site.Site, cancellationToken),
        };
    }

    private async Task<IReadOnlyList<HomeSection>> SectionsAsync(ContentModel model, CancellationToken cancellationToken)
    {
        var types = sections.On(model).Where(t => sections.PathOf(t, site.Culture) is not null).ToList();
        var newest = await lists.NewestAsync(types, ItemsOfSection, model, cancellationToken);
        return [.. types.Where(newest.Contains).Select(type => new HomeSection(
            type, _model[SectionNames.Plural(type)], frames.Resolve("~/" + sections.PathOf(type, site.Culture)), [.. newest[type]]))];
    }

    private async Task<IReadOnlyList<HomeRegion>> RegionsAsync(CancellationToken cancellationToken) =>
        [.. (await countries.OnlineAsync(cancellationToken))
            .GroupBy(s => s.Region ?? "")
            .OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => new HomeRegion(g.Key, countries.Links(g)))];
}
