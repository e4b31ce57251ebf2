using AlumniCms.Distribution.Models;
using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Sites;

using Microsoft.EntityFrameworkCore;

namespace AlumniCms.Distribution.Deciding;

/// <summary>What the head office sends to the current site. Scoped.</summary>
internal sealed class OfferedTexts(AlumniDbContext db, CurrentSite site)
{
    /// <summary>All of it, the newest first, what the site has made its own included.</summary>
    public async Task<IReadOnlyList<OfferedText>> AllAsync(CancellationToken cancellationToken)
    {
        // To whom a text goes is a rule over sites, not a row for each of them: the rows are few and small.
        var here = site.Id;
        var decisions = await db.Set<SiteDecision>().AsNoTracking().Where(d => d.TargetSiteId == here).ToDictionaryAsync(d => d.TextId, cancellationToken);
        var texts = await db.Set<SentText>().AsNoTracking().OrderByDescending(t => t.SentUtc).ThenByDescending(t => t.Id).ToListAsync(cancellationToken);
        return [.. texts.Select(t => new OfferedText(t, decisions.GetValueOrDefault(t.Id))).Where(IsOurs)];
    }

    /// <summary>One of them, or null.</summary>
    public async Task<OfferedText?> FindAsync(long id, CancellationToken cancellationToken)
    {
        var here = site.Id;
        if (site.Site.IsWorldwide || await db.Set<SentText>().AsNoTracking().FirstOrDefaultAsync(t => t.Id == id, cancellationToken) is not { } text)
            return null;
        var offered = new OfferedText(text, await db.Set<SiteDecision>().AsNoTracking().FirstOrDefaultAsync(d => d.TextId == id && d.TargetSiteId == here, cancellationToken));
        return IsOurs(offered) ? offered : null;
    }

    private bool IsOurs(OfferedText offered) => offered.Text.Audience.Includes(site.Site) || offered.State == DecisionState.Adapted;
}
