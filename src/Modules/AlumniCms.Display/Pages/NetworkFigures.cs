using AlumniCms.ContentManagement.Definitions;
using AlumniCms.ContentManagement.Items;
using AlumniCms.Kernel.Caching;
using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Permissions;
using AlumniCms.Kernel.Sites;

using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace AlumniCms.Display.Pages;

/// <summary>What the whole network holds, counted: open countries, and what is public in all of them.</summary>
public sealed class NetworkFigures(
    AlumniDbContext db,
    CountrySites countries,
    ContentModelStore models,
    SectionPaths sections,
    CurrentSite site,
    PageTags tags,
    TimeProvider time,
    IStringLocalizer<Texts> T,
    IStringLocalizerFactory localizers)
{
    private const int Most = 3;

    /// <summary>A figure of every country's every change would never be kept; an hour old is true enough.</summary>
    private static readonly TimeSpan Fresh = TimeSpan.FromHours(1);

    private readonly IStringLocalizer _model = localizers.Create("content-model", "");

    /// <summary>The figures, countries first; a text in several languages counts once.</summary>
    public async Task<IReadOnlyList<HomeFigure>> GetAsync(CancellationToken cancellationToken)
    {
        tags.ValidUntil(time.GetUtcNow() + Fresh);
        var open = await countries.OnlineAsync(cancellationToken);
        var ids = open.Select(s => s.Id).Append(site.Id).ToArray();
        var model = await models.GetAsync(site.Site, cancellationToken);
        var types = sections.On(model).Where(t => t.Aspects.DefaultAudience == Audience.Public).ToList();
        var names = types.Select(t => t.Name).ToArray();
        var counts = await db.Set<ContentItem>().IgnoreQueryFilters([AlumniDbContext.SiteFilter]).AsNoTracking()
            .Where(i => i.Published && i.Audience == Audience.Public && names.Contains(i.ContentType) && ids.Contains(i.SiteId))
            .GroupBy(i => i.ContentType)
            .Select(g => new { Type = g.Key, Count = g.Select(i => i.LocalizationSet ?? i.ContentItemId).Distinct().Count() })
            .ToListAsync(cancellationToken);
        return
        [
            new HomeFigure(open.Count, T.GetString("Countries")),
            .. counts.OrderByDescending(c => c.Count).Take(Most).Select(c => new HomeFigure(c.Count, _model[SectionNames.Plural(types.First(t => t.Name == c.Type))])),
        ];
    }
}
