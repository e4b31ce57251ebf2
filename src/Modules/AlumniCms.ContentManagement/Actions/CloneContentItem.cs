using AlumniCms.ContentManagement.Contents;
using AlumniCms.ContentManagement.Handlers;
using AlumniCms.ContentManagement.Items;
using AlumniCms.Kernel.Ids;
using AlumniCms.Kernel.Results;

namespace AlumniCms.ContentManagement.Actions;

/// <summary>Makes a draft with the same text as an item, its own ids and no address.</summary>
public sealed class CloneContentItem(
    IContentManager contents, ContentRights rights, SaveDraft saveDraft, IEnumerable<ContentHandler> handlers, TimeProvider time)
{
    /// <summary>Clones the newest version; the copy is the actor’s own. Refused with code <c>item.missing</c> or as by <see cref="SaveDraft"/>.</summary>
    public async Task<Result<ContentItem>> ExecuteAsync(string contentItemId, CancellationToken cancellationToken)
    {
        if (await contents.GetAsync(contentItemId, VersionOptions.Latest, cancellationToken) is not { } original || !rights.MayView(original))
            return ContentRights.Missing(contentItemId);
        var copy = new ContentItem
        {
            ContentItemId = "",
            ContentItemVersionId = "",
            ContentType = original.ContentType,
            DisplayText = original.DisplayText,
            Content = ContentItemJson.Parse(original.Content.ToJsonString(ContentItemJson.Compact)),
        };
        foreach (var contained in ContainedItem.In(copy.Content).ToList())
            contained.Json["ContentItemId"] = IdGenerator.NewId(time);
        foreach (var handler in handlers)
            handler.Cloning(copy);
        return await saveDraft.ExecuteAsync(copy, null, "content.cloned", cancellationToken);
    }
}
