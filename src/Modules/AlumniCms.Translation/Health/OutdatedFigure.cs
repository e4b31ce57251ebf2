using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Sites;
using AlumniCms.Statistics.Figures;
using AlumniCms.Translation.Basis;
using AlumniCms.Translation.Matrix;

using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace AlumniCms.Translation.Health;

/// <summary>How many translations say what their source no longer says.</summary>
internal sealed class OutdatedFigure(AlumniDbContext db, IStringLocalizer<Texts> T) : ISiteFigure
{
    public string Key => "outdated";

    public string Title => T["Outdated translations"];

    public int Position => 70;

    public string Path => MatrixEndpoint.Path + "?state=outdated";

    public async Task<IReadOnlyDictionary<int, SiteFigure>> ReadAsync(IReadOnlyList<Site> sites, CancellationToken cancellationToken) =>
        await db.Set<TranslationCell>().IgnoreQueryFilters([AlumniDbContext.SiteFilter]).Where(c => c.State == TranslationState.Outdated)
            .GroupBy(c => c.SiteId).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => SiteFigure.Of(g.Count), cancellationToken);
}
