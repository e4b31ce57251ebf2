namespace AlumniCms.Admin.Entries;

/// <summary>A module's contribution to the page where an entry is written: where one goes from it. Scoped.</summary>
public interface IEntryLinks
{
    /// <summary>The links for this entry and this actor; none where they have nothing to do there.</summary>
    /// <param name="contentItemId">The entry, which is stored.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    Task<IReadOnlyList<EntryLink>> GetAsync(string contentItemId, CancellationToken cancellationToken);
}
