using AlumniCms.ContentManagement.Indexes;

namespace AlumniCms.ContentManagement.Copies;

/// <summary>
/// Work that belongs to a change which readers see, in the transaction of that change: an exception undoes both. It is called when the
/// item and all its index rows are written.
/// </summary>
public interface IContentFollower
{
    /// <summary>Readers see another version of the item, or the item no longer.</summary>
    Task FollowAsync(IndexedItem item, CancellationToken cancellationToken);
}
