using AlumniCms.ContentManagement.Indexes;

namespace AlumniCms.ContentManagement.Copies;

/// <summary>
/// Work that belongs to a change which readers see, in the transaction of that change: an exception undoes both. It is called when the
/// item and all its index rows are written, by a withdrawal and a removal too, and it cannot refuse. What may refuse, and follows a
/// publication alone, is an <see cref="Contents.IPublicationFollower"/>.
/// </summary>
public interface IContentFollower
{
    /// <summary>Readers see another version of the item, or the item no longer.</summary>
    Task FollowAsync(IndexedItem item, CancellationToken cancellationToken);
}
