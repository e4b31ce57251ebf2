namespace AlumniCms.Admin.Entries;

/// <summary>A module's contribution to pages from which many entries are changed at once: what one should know of them before. Scoped.</summary>
public interface IEntryNotes
{
    /// <summary>A few words, translated, by the id of the entry; nothing of those that can be changed without a thought.</summary>
    /// <param name="contentItemIds">Entries of the current site.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    Task<IReadOnlyDictionary<string, string>> GetAsync(IReadOnlyCollection<string> contentItemIds, CancellationToken cancellationToken);
}
