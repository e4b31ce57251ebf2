using AlumniCms.Kernel.Data;

using Microsoft.EntityFrameworkCore;

namespace AlumniCms.Statistics.Views;

/// <summary>How often items of the current site were read.</summary>
public sealed class ViewCounts(AlumniDbContext db)
{
    /// <summary>Views of an item since it has been counted, at most 25 months; those of the last half minute may be missing.</summary>
    public Task<int> OfAsync(string contentItemId, CancellationToken cancellationToken) =>
        db.Set<PageView>().AsNoTracking().Where(v => v.ContentItemId == contentItemId).SumAsync(v => v.Count, cancellationToken);

    /// <summary>Views of several items, counted as those of one; an item that was never read is missing.</summary>
    public async Task<IReadOnlyDictionary<string, int>> OfAsync(IReadOnlyCollection<string> contentItemIds, CancellationToken cancellationToken) =>
        contentItemIds.Count == 0
            ? new Dictionary<string, int>(StringComparer.Ordinal)
            : await db.Set<PageView>().AsNoTracking().Where(v => contentItemIds.Contains(v.ContentItemId)).GroupBy(v => v.ContentItemId)
                .Select(g => new { g.Key, Count = g.Sum(v => v.Count) }).ToDictionaryAsync(g => g.Key, g => g.Count, StringComparer.Ordinal, cancellationToken);
}
