using AlumniCms.Distribution.Deciding;
using AlumniCms.Distribution.Models;
using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Sites;
using AlumniCms.Sites.Localization;
using AlumniCms.Statistics.Figures;

using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace AlumniCms.Distribution.Health;

/// <summary>How many texts of the head office, and updates of adapted ones, a site has not answered yet.</summary>
internal sealed class UnansweredFigure(AlumniDbContext db, TimeProvider time, IStringLocalizer<Texts> T) : ISiteFigure
{
    private const int TooManyDays = 30;

    public string Key => "unanswered";

    public string Title => T["From head office, not answered"];

    public int Position => 80;

    public string Path => OfferedEndpoints.Path + "?state=waiting";

    public async Task<IReadOnlyDictionary<int, SiteFigure>> ReadAsync(IReadOnlyList<Site> sites, CancellationToken cancellationToken)
    {
        var longAgo = time.GetUtcNow().UtcDateTime.AddDays(-TooManyDays);
        var offers = await db.Set<SentText>().GroupBy(t => new { t.Kind, t.Keys, IsOld = t.SentUtc < longAgo })
            .Select(g => new { g.Key.Kind, g.Key.Keys, g.Key.IsOld, Count = g.Count() }).ToListAsync(cancellationToken);
        var answers = (await (from d in db.Set<SiteDecision>()
                              join t in db.Set<SentText>() on d.TextId equals t.Id
                              group d by new { d.TargetSiteId, t.Kind, t.Keys, IsOld = t.SentUtc < longAgo, IsAnswered = d.State != DecisionState.Offered, d.HasUpdate } into alike
                              select new { alike.Key, Count = alike.Count() }).ToListAsync(cancellationToken)).ToLookup(a => a.Key.TargetSiteId);
        return sites.ToDictionary(s => s.Id, s =>
        {
            // To whom a text goes is a rule over sites: texts that go to the same ones are counted, and what a site has answered is taken off.
            var open = offers.Where(o => SiteAudience.Read(o.Kind, o.Keys).Includes(s)).Select(o => (
                o.IsOld,
                Count: o.Count - answers[s.Id].Where(a => a.Key.IsAnswered && a.Key.Kind == o.Kind && a.Key.Keys == o.Keys && a.Key.IsOld == o.IsOld).Sum(a => a.Count))).ToList();
            var (updates, old) = (answers[s.Id].Where(a => a.Key.HasUpdate).Sum(a => a.Count), open.Where(o => o.IsOld).Sum(o => o.Count));
            return SiteFigure.Of(open.Sum(o => o.Count) + updates) with
            {
                Note = old > 0 ? T.Plural(old, "{0} text for more than 30 days", "{0} texts for more than 30 days").Value : null,
                IsAlarming = old > 0,
            };
        });
    }
}
