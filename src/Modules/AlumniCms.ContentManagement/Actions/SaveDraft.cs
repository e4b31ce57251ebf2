using AlumniCms.ContentManagement.Contents;
using AlumniCms.ContentManagement.Items;
using AlumniCms.ContentManagement.Parts;
using AlumniCms.Kernel.Auditing;
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
    private readonly ContentRights _rights;
    private readonly ContentGuards _guards;
    private readonly ContentItemWriter _writer;
    private readonly AuditTrail _audit;
    private readonly TimeProvider _time;

    internal SaveDraft(
        AlumniDbContext db,
        CurrentSite site,
        CurrentActor actor,
        ContentRights rights,
        ContentGuards guards,
        ContentItemWriter writer,
        AuditTrail audit,
        TimeProvider time) =>
        (_db, _site, _actor, _rights, _guards, _writer, _audit, _time) = (db, site, actor, rights, guards, writer, audit, time);

    /// <summary>
    /// Saves the item as its newest version. An item without an id is a new one. Refused with code <c>item.missing</c>,
    /// <c>forbidden</c>, <c>conflict</c>, <c>type.changed</c>, or what is wrong with the item.
    /// </summary>
    /// <param name="edited">The item as edited.</param>
    /// <param name="basis">What the editor started from; null for a new item. When someone else has saved since, the
    /// save is refused with code <c>conflict</c> and nothing is changed. The day of its publication falls away when it is saved by
    /// somebody who may not publish it.</param>
    /// <param name="cancellationToken">Cancels the save; nothing is half saved.</param>
    public Task<Result<ContentItem>> ExecuteAsync(ContentItem edited, EditingBasis? basis, CancellationToken cancellationToken) =>
        ExecuteAsync(edited, basis, action: null, cancellationToken);

    /// <summary>Saves the item; the audit trail names what was done so, when it is more than a change.</summary>
    internal Task<Result<ContentItem>> ExecuteAsync(
        ContentItem edited, EditingBasis? basis, string? action, CancellationToken cancellationToken)
    {
        if (!_rights.MayWriteSome(edited.ContentType))
            return Task.FromResult<Result<ContentItem>>(Refusal.Forbidden(ContentPermissions.EditContent.Name));
        return _db.Database.CurrentTransaction is null
            ? SaveAloneAsync(edited, basis, action, cancellationToken)
            : SaveAsync(edited, basis, action, cancellationToken);
    }

    private async Task<Result<ContentItem>> SaveAloneAsync(
        ContentItem edited, EditingBasis? basis, string? action, CancellationToken cancellationToken)
    {
        try
        {
            return await _db.InTransactionAsync(ct => SaveAsync(edited, basis, action, ct), result => result.Succeeded, cancellationToken);
        }
        catch (DbUpdateException exception) when (LostRace.Is(exception))
        {
            return ContentItemWriter.ChangedMeanwhile(edited);
        }
    }

    private async Task<Result<ContentItem>> SaveAsync(
        ContentItem edited, EditingBasis? basis, string? action, CancellationToken cancellationToken)
    {
        var versions = edited.ContentItemId.Length == 0
            ? new ItemVersions(null, null)
            : await _writer.FindAsync(edited.ContentItemId, cancellationToken);
        var former = versions.Latest ?? await FindRemovedAsync(edited.ContentItemId, cancellationToken);
        if (former is not null && !_rights.MayEdit(former))
            return _rights.Deny(former, ContentPermissions.EditContent);
        if (versions.Latest is { } stored && await _guards.FindAsync(stored, ContentDeed.Edit, cancellationToken) is { Count: > 0 } objections)
            return Result<ContentItem>.Refused(objections);
        if (versions.Latest is { } latest && basis != new EditingBasis(latest.ContentItemVersionId, latest.Revision))
            return new Refusal(
                ContentItemWriter.Conflict,
                $"'{latest.DisplayText}' was changed by {latest.Author} at {latest.ModifiedUtc:u}. Compare both texts and save again.");
        if (former is not null && former.ContentType != edited.ContentType)
            return new Refusal("type.changed", $"The item is of type {former.ContentType}; a type cannot be changed.", "ContentType");

        var before = ItemInTrail.Of(versions.Latest);
        var item = Version(edited, versions, former);
        var (context, refusals) = await _writer.PrepareAsync(item, forPublication: false, cancellationToken);
        if (context is not null && !await MayKeepAsync(item, isNew: former is null, cancellationToken))
            refusals = [Refusal.Forbidden(ContentPermissions.EditContent.Name)];
        if (context is null || refusals.Count > 0)
        {
            // A caller's transaction may go on after the refusal, and must not write what was refused.
            _db.Entry(item).State = EntityState.Detached;
            return Result<ContentItem>.Refused(refusals);
        }

        // The clock publishes whatever is due: a day stands in a draft only by the word of who may publish what it says then.
        if (!_rights.MayPublish(item) && item.As<PublishLaterPart>() is { ScheduledPublishUtc: not null })
            item.Apply(new PublishLaterPart(null));
        if (!versions.HasDraft)
        {
            if (!await _writer.UnmarkAsync(versions, latest: true, published: false, cancellationToken))
                return ContentItemWriter.ChangedMeanwhile(item);
            _db.Add(item);
        }

        var published = versions.Published is null
            ? null
            : (await _writer.FindAsync(item.ContentItemId, cancellationToken)).Published;
        ItemInTrail.Add(
            _audit,
            action ?? (versions.Latest is null ? "content.created" : "content.changed"),
            item.ContentItemId,
            before,
            ItemInTrail.Of(item));
        if (former is null)
            _writer.AnnounceBeginning(item);
        await _writer.FinishAsync(
            item.ContentItemId, isNew: versions.Latest is null, published, item, readersSeeIt: false, cancellationToken);
        return item;
    }

    // The id of a removed item is still that of its owner.
    private Task<ContentItem?> FindRemovedAsync(string contentItemId, CancellationToken cancellationToken) =>
        contentItemId.Length == 0
            ? Task.FromResult<ContentItem?>(null)
            : _db.Set<ContentItem>().AsNoTracking().Where(i => i.ContentItemId == contentItemId)
                .OrderByDescending(i => i.Id).FirstOrDefaultAsync(cancellationToken);

    // Asked of the item as it will be: its language may have been changed, or is known only now.
    private async Task<bool> MayKeepAsync(ContentItem item, bool isNew, CancellationToken cancellationToken)
    {
        if (!isNew)
            return _rights.MayEdit(item);
        if (_rights.MayCreate(item.ContentType, item.Culture))
            return true;
        return _rights.MayLocalize(item.Culture) && await _db.Set<ContentItem>().AnyAsync(
            i => i.Latest && i.LocalizationSet == item.LocalizationSet && i.ContentType == item.ContentType && i.Culture != item.Culture,
            cancellationToken);
    }

    private ContentItem Version(ContentItem edited, ItemVersions versions, ContentItem? former)
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
                Owner = former?.Owner ?? _actor.Id,
                CreatedUtc = former?.CreatedUtc ?? now,
                PublishedUtc = versions.Latest?.PublishedUtc,
            };
        item.Content = ContentItemJson.Parse(edited.Content.ToJsonString(ContentItemJson.Compact));
        item.DisplayText = edited.DisplayText;
        item.Author = _actor.ByLine;
        item.ModifiedUtc = now;
        item.Revision++;
        return item;
    }
}
