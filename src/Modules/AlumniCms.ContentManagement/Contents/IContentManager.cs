using AlumniCms.ContentManagement.Items;

namespace AlumniCms.ContentManagement.Contents;

/// <summary>Reads items of the current site. Changes are actions: <c>SaveDraft</c>, <c>PublishContentItem</c>, …</summary>
public interface IContentManager
{
    /// <summary>One item, or null.</summary>
    Task<ContentItem?> GetAsync(string contentItemId, VersionOptions options, CancellationToken cancellationToken);

    /// <summary>Several items in the order of their ids; missing ones are left out.</summary>
    Task<IReadOnlyList<ContentItem>> GetAsync(
        IReadOnlyCollection<string> contentItemIds, VersionOptions options, CancellationToken cancellationToken);

    /// <summary>One version, or null.</summary>
    Task<ContentItem?> GetVersionAsync(string contentItemVersionId, CancellationToken cancellationToken);

    /// <summary>The versions of an item, newest first, 200 at most.</summary>
    Task<IReadOnlyList<ContentItem>> GetHistoryAsync(string contentItemId, CancellationToken cancellationToken);
}
