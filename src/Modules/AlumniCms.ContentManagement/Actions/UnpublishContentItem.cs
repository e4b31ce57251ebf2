using AlumniCms.ContentManagement.Contents;
using AlumniCms.ContentManagement.Items;
using AlumniCms.ContentManagement.Parts;
using AlumniCms.Kernel.Auditing;
using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Results;

namespace AlumniCms.ContentManagement.Actions;

/// <summary>Takes an item away from readers and keeps it as a draft.</summary>
public sealed class UnpublishContentItem
{
    private readonly AlumniDbContext _db;
    private readonly ContentRights _rights;
    private readonly ContentGuards _guards;
    private readonly ContentItemWriter _writer;
    private readonly AuditTrail _audit;

    internal UnpublishContentItem(AlumniDbContext db, ContentRights rights, ContentGuards guards, ContentItemWriter writer, AuditTrail audit) =>
        (_db, _rights, _guards, _writer, _audit) = (db, rights, guards, writer, audit);

    /// <summary>Unpublishes the item; one that is not published stays as it is. Refused with code <c>item.missing</c> or <c>forbidden</c>.</summary>
    public Task<Result<ContentItem>> ExecuteAsync(string contentItemId, CancellationToken cancellationToken) =>
        ExecuteAsync(contentItemId, dueUtc: null, cancellationToken);

    /// <summary>Unpublishes the item if its end, as it stands now, has come by an instant; else it stays as it is.</summary>
    internal Task<Result<ContentItem>> ExecuteAsync(string contentItemId, DateTime? dueUtc, CancellationToken cancellationToken) =>
        _db.InTransactionAsync(ct => UnpublishAsync(contentItemId, dueUtc, ct), result => result.Succeeded, cancellationToken);

    private async Task<Result<ContentItem>> UnpublishAsync(string contentItemId, DateTime? dueUtc, CancellationToken cancellationToken)
    {
        var versions = await _writer.FindAsync(contentItemId, cancellationToken);
        if (versions.Latest is not { } latest)
            return ContentRights.Missing(contentItemId);
        if (!_rights.MayPublish(latest) || (versions.Published is { } shown && !_rights.MayPublish(shown)))
            return _rights.Deny(latest, ContentPermissions.PublishContent);
        if (versions.Published is not { } published || (dueUtc is { } due && !(published.As<ArchiveLaterPart>()?.ScheduledArchiveUtc?.ToUniversalTime() <= due)))
            return latest;
        if (await _guards.FindAsync(latest, ContentDeed.Unpublish, cancellationToken) is { Count: > 0 } objections)
            return Result<ContentItem>.Refused(objections);
        published.Published = false;
        published.Revision++;
        if (published.As<ArchiveLaterPart>() is { ScheduledArchiveUtc: not null })
            published.Apply(new ArchiveLaterPart(null));
        await _writer.FinishAsync(contentItemId, isNew: false, null, latest, readersSeeIt: true, cancellationToken);
        _writer.AnnounceEnd(published);
        ItemInTrail.Add(_audit, "content.unpublished", contentItemId, ItemInTrail.Of(published), after: null);
        await _db.SaveChangesAsync(cancellationToken);
        return latest;
    }
}
