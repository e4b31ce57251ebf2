using AlumniCms.ContentManagement.Contents;
using AlumniCms.ContentManagement.Items;
using AlumniCms.Kernel.Results;

namespace AlumniCms.ContentManagement.Actions;

/// <summary>Makes a former version the draft again.</summary>
public sealed class RestoreVersion(IContentManager contents, ContentRights rights, SaveDraft saveDraft)
{
    /// <summary>
    /// Restores the text of a version, published or not, as the newest draft. Refused with code <c>version.missing</c> or as by
    /// <see cref="SaveDraft"/>.
    /// </summary>
    public async Task<Result<ContentItem>> ExecuteAsync(string contentItemVersionId, CancellationToken cancellationToken)
    {
        if (await contents.GetVersionAsync(contentItemVersionId, cancellationToken) is not { } version || !rights.MayView(version))
            return new Refusal("version.missing", $"No version has the id '{contentItemVersionId}' on this site.");
        var latest = await contents.GetAsync(version.ContentItemId, VersionOptions.Latest, cancellationToken);
        return await saveDraft.ExecuteAsync(
            version, latest is null ? null : new EditingBasis(latest.ContentItemVersionId, latest.Revision), "content.restored", cancellationToken);
    }
}
