using AlumniCms.Kernel.Data;

using Microsoft.EntityFrameworkCore;

namespace AlumniCms.Statistics.Views;

/// <summary>How often items of the current site were read.</summary>
public sealed class ViewCounts(AlumniDbContext db)
{
    /// <summary>Views of an item since it has been counted, at most 25 months; those of the last half minute may be missing.</summary>
    public Task<int> OfAsync(string contentItemId, CancellationToken cancellationToken) =>
        db.Set<PageView>().AsNoTracking().Where(v => v.ContentItemId == contentItemId).SumAsync(v => v.Count, cancellationToken);
}
