using AlumniCms.ContentManagement.Copies;

namespace AlumniCms.ContentManagement.Indexes;

/// <summary>
/// Keeps rows that are derived from items, in the transaction of the change. <c>search reindex</c> rebuilds them all.
/// </summary>
public abstract class ContentIndexer
{
    /// <summary>Brings the rows of one item in line with its versions.</summary>
    public abstract Task WriteAsync(IndexedItem item, CancellationToken cancellationToken);

    /// <summary>
    /// Gives copies of an item on other sites the rows that the original has, or takes them away where there is no original any more, in a
    /// number of statements that does not grow with that of the sites. Nothing by default: for rows that copies do not have.
    /// </summary>
    public virtual Task CopyAsync(ItemCopies copies, CancellationToken cancellationToken) => Task.CompletedTask;
}
