using AlumniCms.ContentManagement.Definitions;
using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Sites;
using AlumniCms.Statistics.Figures;
using AlumniCms.Translation.Basis;
using AlumniCms.Translation.Matrix;

using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace AlumniCms.Translation.Health;

/// <summary>How many texts are not there in all languages of their site: as many as the matrix finds missing in any.</summary>
internal sealed class MissingFigure(AlumniDbContext db, ContentModelStore models, IStringLocalizer<Texts> T) : ISiteFigure
{
    public string Key => "untranslated";

    public string Title => T["Not in all languages"];

    public int Position => 60;

    public string Path => MatrixEndpoint.Path + "?state=missing";

    public async Task<IReadOnlyDictionary<int, SiteFigure>> ReadAsync(IReadOnlyList<Site> sites, CancellationToken cancellationToken)
    {
        var cells = db.Set<TranslationCell>().IgnoreQueryFilters([AlumniDbContext.SiteFilter]);

        // What was written in a language that the site has given up counts for none. Few sites have: the others are counted by the index alone.
        var spoken = sites.SelectMany(s => s.Cultures.Select(c => Place(s.Id, c))).ToHashSet(StringComparer.Ordinal);
        var written = await cells.Select(c => new { c.SiteId, c.Culture }).Distinct().ToListAsync(cancellationToken);
        var givenUp = written.Select(w => Place(w.SiteId, w.Culture)).Where(w => !spoken.Contains(w)).ToList();
        if (givenUp.Count > 0)
            cells = cells.Where(c => !givenUp.Contains(c.SiteId + " " + c.Culture));

        // SQLite looks up the languages of each text by the index in a third of the time of a join; PostgreSQL joins in half the time of looking them up.
        var sets = db.Set<TranslationSet>().IgnoreQueryFilters([AlumniDbContext.SiteFilter]);
        var counted = cells.GroupBy(c => new { c.SiteId, c.LocalizationSet })
            .Select(g => new { g.Key.SiteId, g.Key.LocalizationSet, Languages = g.Select(c => c.Culture).Distinct().Count() });
        var each = db.IsSqlite
            ? from s in sets
              join c in cells on new { s.SiteId, s.LocalizationSet } equals new { c.SiteId, c.LocalizationSet } into found
              select new { s.SiteId, s.ContentType, Languages = found.Select(c => c.Culture).Distinct().Count() }
            : from s in sets
              join c in counted on new { s.SiteId, s.LocalizationSet } equals new { c.SiteId, c.LocalizationSet } into found
              from c in found.DefaultIfEmpty()
              select new { s.SiteId, s.ContentType, Languages = (int?)c.Languages ?? 0 };
        var texts = await each.GroupBy(t => t).Select(g => new { g.Key.SiteId, g.Key.ContentType, g.Key.Languages, Count = g.Count() }).ToListAsync(cancellationToken);
        var bySite = texts.ToLookup(t => t.SiteId);
        var figures = new Dictionary<int, SiteFigure>();
        foreach (var site in sites)
        {
            var listed = MatrixQuery.TypesOf(await models.GetAsync(site, cancellationToken), site);
            figures[site.Id] = SiteFigure.Of(bySite[site.Id].Where(t => t.Languages < site.Cultures.Length && listed.Contains(t.ContentType)).Sum(t => t.Count));
        }

        return figures;
    }

    private static string Place(int site, string culture) => FormattableString.Invariant($"{site} {culture}");
}
