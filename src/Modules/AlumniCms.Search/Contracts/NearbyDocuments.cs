using AlumniCms.ContentManagement.Indexes;
using AlumniCms.Kernel.Data;
using AlumniCms.Search.Indexes;

using Microsoft.EntityFrameworkCore;

namespace AlumniCms.Search.Contracts;

/// <summary>
/// What several sites have published of a type whose time is not over, together, in one query: of the reader's audiences, each text once
/// in the language that comes first for the reader. Notes no tags: whoever keeps the answer notes those of the type on each site.
/// </summary>
public sealed class NearbyDocuments
{
    /// <summary>How long what has begun still counts as what comes next.</summary>
    public static readonly TimeSpan StillAhead = TimeSpan.FromDays(1);

    private readonly AlumniDbContext _db;
    private readonly TimeProvider _time;

    internal NearbyDocuments(AlumniDbContext db, TimeProvider time) => (_db, _time) = (db, time);

    /// <summary>The first of them.</summary>
    public async Task<IReadOnlyList<NearbyDocument>> FindAsync(NearbyRequest request, CancellationToken cancellationToken)
    {
        var now = _time.GetUtcNow().UtcDateTime;
        var (sites, without, audiences) = (request.SiteIds.ToArray(), request.Without.ToArray(), request.Audiences.ToArray());

        // The place of ",fr," in ",fr,en,": an order that both engines can compare by.
        var order = $",{string.Join(',', request.Cultures)},";
        var all = _db.Set<SearchDocument>().IgnoreQueryFilters([AlumniDbContext.SiteFilter]).AsNoTracking();
        var readable = all.Where(d => d.ContentType == request.ContentType && sites.Contains(d.SiteId) && audiences.Contains(d.Audience) && (d.EndsUtc == null || d.EndsUtc > now));
        var once = readable.Where(d =>
            (d.Culture == "" || order.Contains("," + d.Culture + ","))
            && (d.LocalizationSet == null || d.Culture == "" || !readable.Any(t =>
                t.SiteId == d.SiteId && t.LocalizationSet == d.LocalizationSet && order.Contains("," + t.Culture + ",")
                && order.IndexOf("," + t.Culture + ",") < order.IndexOf("," + d.Culture + ",")))
            && !all.Any(o => without.Contains(o.SiteId) && o.ContentItemId == d.ContentItemId));
        var begin = now - StillAhead;
        var sorted = request.IsAhead
            ? once.Where(d => d.OrderUtc > begin).OrderBy(d => d.OrderUtc).ThenBy(d => d.ContentItemId)
            : once.OrderByDescending(d => d.PublishedUtc).ThenBy(d => d.ContentItemId);
        return await (from d in sorted
                      join route in _db.Set<AutorouteIndex>().Where(r => r.ContainedContentItemId == null) on new { d.SiteId, d.ContentItemId } equals new { route.SiteId, route.ContentItemId }
                      select new NearbyDocument(d.SiteId, d.ContentItemId, d.Culture, route.Path, d.Title, d.PublishedUtc, d.OrderUtc, d.EndsUtc))
            .Take(request.Most).ToListAsync(cancellationToken);
    }
}
