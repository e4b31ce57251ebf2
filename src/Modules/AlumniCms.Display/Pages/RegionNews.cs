using AlumniCms.ContentManagement.Contents;
using AlumniCms.ContentManagement.Definitions;
using AlumniCms.Display.Fields;
using AlumniCms.Kernel.Caching;
using AlumniCms.Kernel.Permissions;
using AlumniCms.Kernel.Sites;
using AlumniCms.Search.Contracts;
using AlumniCms.Sites.Resolution;

using Microsoft.Extensions.Localization;

namespace AlumniCms.Display.Pages;

/// <summary>On a dormant site: what is new on the open sites of its region. Each text stays where it lives. Scoped.</summary>
public sealed class RegionNews(
    NearbyDocuments documents, PublishedContent published, CountrySites countries, ISiteStore sites, ContentModelStore models, SectionPaths sections, PagePieces pieces,
    PageTags tags, CurrentSite site, CurrentActor actor, SiteAddress addresses, IStringLocalizerFactory localizers)
{
    private const int OnHome = 4;
    private const int OnList = 6;

    private readonly IStringLocalizer _model = localizers.Create("content-model", "");

    /// <summary>Some of each type that goes by date; nothing on a site that is awake, or of no region.</summary>
    public async Task<IReadOnlyList<RegionSection>> OnHomeAsync(CancellationToken cancellationToken) => IsWanted
        ? await MakeAsync([.. sections.On(await models.GetAsync(site.Site, cancellationToken)).Where(IsDated)], OnHome, cancellationToken)
        : [];

    /// <summary>More of one type.</summary>
    public async Task<IReadOnlyList<RegionSection>> OnListAsync(ContentTypeDefinition type, CancellationToken cancellationToken) =>
        IsWanted && IsDated(type) ? await MakeAsync([type], OnList, cancellationToken) : [];

    private bool IsWanted => site.Site is { IsDormant: true, Region: not null };

    // What is told with a day: texts by their publication, and what has an end by what lies ahead.
    private static bool IsDated(ContentTypeDefinition type) => type.Order == ListOrder.Latest || (type.Order == ListOrder.Ahead && !type.Aspects.Ends.IsDefaultOrEmpty);

    private async Task<IReadOnlyList<RegionSection>> MakeAsync(IReadOnlyList<ContentTypeDefinition> types, int most, CancellationToken cancellationToken)
    {
        var around = (await countries.OnlineAsync(cancellationToken)).Where(s => s.Region == site.Site.Region && s.Id != site.Id).ToList();
        var home = (await sites.GetAsync(cancellationToken)).Worldwide?.Id ?? 0;
        var made = new List<RegionSection>();
        foreach (var type in types)
        {
            var open = around.Where(type.IsOn).ToDictionary(s => s.Id);
            var found = open.Count == 0 ? [] : await FindAsync(type, open.Values, home, most, cancellationToken);
            if (found.Count > 0)
                made.Add(new RegionSection(_model[SectionNames.Plural(type)], [.. found.Select(d => Link(d, open[d.SiteId], type))]));
        }

        return made;
    }

    // Kept beside the pages: a change on any of the sites makes it anew, and all languages and pages of the site do not ask again.
    private ValueTask<IReadOnlyList<NearbyDocument>> FindAsync(
        ContentTypeDefinition type, IEnumerable<Site> around, int worldwide, int most, CancellationToken cancellationToken) => pieces.GetAsync(
        FormattableString.Invariant($"region:{site.Id}:{type.Name}:{most}:{site.Culture}:{string.Join(',', actor.Audiences)}"),
        tags,
        async () =>
        {
            tags.Add("sites");
            tags.Add(ContentModelStore.Tag);
            foreach (var id in around.Select(s => s.Id).Append(site.Id).Append(worldwide))
                tags.Add(ContentTags.Type(id, type.Name));
            var found = await documents.FindAsync(
                new NearbyRequest
                {
                    ContentType = type.Name,
                    SiteIds = [.. around.Select(s => s.Id)],
                    Without = [site.Id, worldwide],
                    Cultures = published.ReaderCultures(),
                    Audiences = actor.Audiences,
                    IsAhead = type.Order == ListOrder.Ahead,
                    Most = most,
                },
                cancellationToken);
            foreach (var end in found.SelectMany(d => type.Order == ListOrder.Ahead ? [d.EndsUtc, d.OrderUtc + NearbyDocuments.StillAhead] : new[] { d.EndsUtc }).OfType<DateTime>())
                tags.ValidUntil(new DateTimeOffset(end, TimeSpan.Zero));
            return found;
        });

    private RegionLink Link(NearbyDocument document, Site where, ContentTypeDefinition type)
    {
        var culture = where.Cultures.Contains(document.Culture) ? document.Culture : where.Cultures.Contains(site.Culture) ? site.Culture : where.DefaultCulture;
        var day = type.Order == ListOrder.Ahead ? document.OrderUtc : document.PublishedUtc;
        return new RegionLink(
            document.Title, addresses.For(where, culture, "/" + document.Path), document.Culture.Length > 0 ? document.Culture : culture, where.NameIn(site.Culture), where.Country!,
            SiteClock.In(where.TimeZone, new DateTimeOffset(DateTime.SpecifyKind(day, DateTimeKind.Utc))));
    }
}
