using AlumniCms.Admin.Listings;

namespace AlumniCms.Admin.Bulk;

/// <summary>What can be done to many rows of one list. Scoped; it asks for the rights of the current actor each time.</summary>
public interface IBulkWork
{
    /// <summary>Key of the list.</summary>
    string List { get; }

    /// <summary>What the actor may do to rows of the list now.</summary>
    IReadOnlyList<BulkAction> Actions();

    /// <summary>All rows that a query finds for the actor, in the order of the list, but no more than so many.</summary>
    Task<IReadOnlyList<BulkTarget>> FindAsync(ListingQuery query, int most, CancellationToken cancellationToken);

    /// <summary>Those of the rows that the actor sees.</summary>
    Task<IReadOnlyList<BulkTarget>> FindAsync(IReadOnlyCollection<string> ids, CancellationToken cancellationToken);

    /// <summary>Does it to one row; the answer says why it was not done, in the language of the thread, and is empty when it was.</summary>
    Task<IReadOnlyList<string>> DoAsync(string action, string id, CancellationToken cancellationToken);
}
