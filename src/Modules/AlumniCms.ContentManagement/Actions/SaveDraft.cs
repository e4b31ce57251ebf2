using AlumniCms.ContentManagement.Contents;
using AlumniCms.ContentManagement.Items;
using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Ids;
using AlumniCms.Kernel.Permissions;
using AlumniCms.Kernel.Results;
using AlumniCms.Kernel.Sites;

using Microsoft.EntityFrameworkCore;

namespace AlumniCms.ContentManagement.Actions;

/// <summary>Keeps what an editor has written, complete or not, without showing it to readers.</summary>
public sealed class SaveDraft
{
    private readonly AlumniDbContext _db;
    private readonly CurrentSite _site;
    private readonly CurrentActor _actor;
    private readonly ContentItemWriter _writer;
    private readonly TimeProvider _time;

    internal SaveDraft(AlumniDbContext db, CurrentSite site, CurrentActor actor, ContentItemWriter writer, TimeProvider time) =>
        (_db, _site, _actor, _writer, _time) = (db, site, actor, writer, time);

    /// <summary>
    /// Saves the item as its newest version. An item without an id is a new one.
    /// </summary>
    /// <param name="edited">The item as edited.</param>
    /// <param name="basis">What the editor started from; null for a new item. When someone else has saved since, the
    /// save is refused with code <c>conflict</c> and nothing is changed.</param>
    /// <param name="cancellationToken">Cancels the save; nothing is half saved.</param>
    public Task<Result<ContentItem>> ExecuteAsync(ContentItem edited, EditingBasis? basis, CancellationToken cancellationToken)
    {
        if (!_actor.Has(ContentPermissions.EditContent))
            return Task.FromResult<Result<ContentItem>>(Refusal.Forbidden(ContentPermissions.EditContent.Name));
        return _db.Database.CurrentTransaction is null ? SaveAloneAsync(edited, basis, cancellationToken) : SaveAsync(edited, basis, cancellationToken);
    }

    private async Task<Result<ContentItem>> SaveAloneAsync(ContentItem edited, EditingBasis? basis, CancellationToken cancellationToken)
    {
        try
        {
            return await _db.InTransactionAsync(ct => SaveAsync(edited, basis, ct), result => result.Succeeded, cancellationToken);
        }
        catch (DbUpdateException exception) when (LostRace.Is(exception))
        {
            return ContentItemWriter.ChangedMeanwhile(edited);
        }
    }

    private async Task<Result<ContentItem>> SaveAsync(ContentItem edited, EditingBasis? basis, CancellationToken cancellationToken)
    {
        var versions = edited.ContentItemId.Length == 0
            ? new ItemVersions(null, null)
            : await _writer.FindAsync(edited.ContentItemId, cancellationToken);
        if (versions.Latest is { } latest && basis != new EditingBasis(latest.ContentItemVersionId, latest.Revision))
            return new Refusal(
                ContentItemWriter.Conflict,
                $"'{latest.DisplayText}' was changed by {latest.Author} at {latest.ModifiedUtc:u}. Compare both texts and save again.");
        if (versions.Latest is { } former && former.ContentType != edited.ContentType)
            return new Refusal("type.changed", $"The item is of type {former.ContentType}; a type cannot be changed.", "ContentType");

        var item = Version(edited, versions);
        var (context, refusals) = await _writer.PrepareAsync(item, forPublication: false, cancellationToken);
        if (context is null || refusals.Count > 0)
            return Result<ContentItem>.Refused(refusals);
        if (!versions.HasDraft)
        {
            if (!await _writer.UnmarkAsync(versions, latest: true, published: false, cancellationToken))
                return ContentItemWriter.ChangedMeanwhile(item);
            _db.Add(item);
        }

        var published = versions.Published is null
            ? null
            : (await _writer.FindAsync(item.ContentItemId, cancellationToken)).Published;
        await _writer.FinishAsync(
            item.ContentItemId, isNew: versions.Latest is null, published, item, readersSeeIt: false, cancellationToken);
        return item;
    }

    private ContentItem Version(ContentItem edited, ItemVersions versions)
    {
        var now = _time.GetUtcNow().UtcDateTime;
        var item = versions.HasDraft
            ? versions.Latest!
            : new ContentItem
            {
                ContentItemId = edited.ContentItemId.Length > 0 ? edited.ContentItemId : IdGenerator.NewId(_time),
                ContentItemVersionId = IdGenerator.NewId(_time),
                ContentType = edited.ContentType,
                SiteId = _site.Id,
                Latest = true,
                Owner = versions.Latest?.Owner ?? _actor.Id,
                CreatedUtc = versions.Latest?.CreatedUtc ?? now,
                PublishedUtc = versions.Latest?.PublishedUtc,
            };
        item.Content = ContentItemJson.Parse(edited.Content.ToJsonString(ContentItemJson.Compact));
        item.DisplayText = edited.DisplayText;
        item.Author = _actor.Name;
        item.ModifiedUtc = now;
        item.Revision++;
        return item;
    }
}
