using AlumniCms.ContentManagement.Indexes;
using AlumniCms.Kernel.Data;
using AlumniCms.Search.Indexes;

using Microsoft.EntityFrameworkCore;

namespace AlumniCms.Search.Contracts;

/// <summary>
/// What several sites have published of a type whose time is not over, together, in three queries however many sites there are: of the reader's audiences, each text once
/// in the language that comes first for the reader. Notes no tags: whoever keeps the answer notes those of the type on each site.
/// </summary>
public sealed class NearbyDocuments
{
    /// <summary>How long what has begun still counts as what comes next.</summary>
    public static readonly TimeSpan StillAhead = TimeSpan.FromDays(1);

    private readonly AlumniDbContext _db;
    private readonly TimeProvider _time;

    internal NearbyDocuments(AlumniDbContext db, TimeProvider time) => (_db, _time) = (db, time);

    private IQueryable<SearchDocument> All => _db.Set<SearchDocument>().IgnoreQueryFilters([AlumniDbContext.SiteFilter]).AsNoTracking();

    /// <summary>The first of them.</summary>
    public async Task<IReadOnlyList<NearbyDocument>> FindAsync(NearbyRequest request, CancellationToken cancellationToken)
    {
        var first = await FirstAsync(request, cancellationToken);
        var once = await OnceAsync(first, request, cancellationToken);
        var ids = once.ConvertAll(d => d.ContentItemId);
        var routes = (await _db.Set<AutorouteIndex>().IgnoreQueryFilters([AlumniDbContext.SiteFilter]).AsNoTracking()
            .Where(r => ids.Contains(r.ContentItemId) && request.SiteIds.Contains(r.SiteId) && r.ContainedContentItemId == null).ToListAsync(cancellationToken)).ToLookup(r => (r.SiteId, r.ContentItemId), r => r.Path);
        return
        [
            .. once.Where(d => routes.Contains((d.SiteId, d.ContentItemId)))
                .Select(d => new NearbyDocument(d.SiteId, d.ContentItemId, d.Culture, routes[(d.SiteId, d.ContentItemId)].First(), d.Title, d.PublishedUtc, d.OrderUtc, d.EndsUtc))
                .Take(request.Most),
        ];
    }

    // More than is wanted, since several may be one text in several languages.
    private async Task<List<Found>> FirstAsync(NearbyRequest request, CancellationToken cancellationToken)
    {
        var begin = _time.GetUtcNow().UtcDateTime - StillAhead;
        var (all, without) = (All, request.Without.ToArray());
        var readable = Readable(request).Where(d => !all.Any(o => without.Contains(o.SiteId) && o.ContentItemId == d.ContentItemId));
        var sorted = request.IsAhead
            ? readable.Where(d => d.OrderUtc > begin).OrderBy(d => d.OrderUtc).ThenBy(d => d.ContentItemId)
            : readable.OrderByDescending(d => d.PublishedUtc).ThenBy(d => d.ContentItemId);
        return await Read(sorted.Take(request.Most * request.Cultures.Count)).ToListAsync(cancellationToken);
    }

    // Each text in the language that comes first for the reader, in the place of the one that was found.
    private async Task<List<Found>> OnceAsync(List<Found> found, NearbyRequest request, CancellationToken cancellationToken)
    {
        var sets = found.Select(d => d.LocalizationSet).OfType<string>().Distinct(StringComparer.Ordinal).ToArray();
        var siteIds = found.Select(d => d.SiteId).Distinct().ToArray();
        var translations = sets.Length == 0 ? [] : await Read(Readable(request).Where(d => siteIds.Contains(d.SiteId) && sets.Contains(d.LocalizationSet))).ToListAsync(cancellationToken);
        var cultures = request.Cultures.ToList();
        var nearest = translations.GroupBy(d => (d.SiteId, d.LocalizationSet)).ToDictionary(g => g.Key, g => g.MinBy(d => cultures.IndexOf(d.Culture))!);
        return [.. found.Select(d => nearest.GetValueOrDefault((d.SiteId, d.LocalizationSet), d)).DistinctBy(d => (d.SiteId, d.ContentItemId))];
    }

    private IQueryable<SearchDocument> Readable(NearbyRequest request)
    {
        var now = _time.GetUtcNow().UtcDateTime;
        var (sites, cultures, audiences) = (request.SiteIds.ToArray(), request.Cultures.ToArray(), request.Audiences.ToArray());
        return All.Where(d => d.ContentType == request.ContentType && sites.Contains(d.SiteId) && audiences.Contains(d.Audience)
            && cultures.Contains(d.Culture) && (d.EndsUtc == null || d.EndsUtc > now));
    }

    private static IQueryable<Found> Read(IQueryable<SearchDocument> documents) =>
        documents.Select(d => new Found(d.SiteId, d.ContentItemId, d.LocalizationSet, d.Culture, d.Title, d.PublishedUtc, d.OrderUtc, d.EndsUtc));

    private sealed record Found(
        int SiteId, string ContentItemId, string? LocalizationSet, string Culture, string Title, DateTime PublishedUtc, DateTime OrderUtc, DateTime? EndsUtc);
}
