namespace AlumniCms.ContentManagement.Indexes;

/// <summary>
/// Keeps rows that are derived from items, in the transaction of the change. <c>search reindex</c> rebuilds them all.
/// </summary>
public abstract class ContentIndexer
{
    /// <summary>Brings the rows of one item in line with its versions.</summary>
    public abstract Task WriteAsync(IndexedItem item, CancellationToken cancellationToken);
}
