using AlumniCms.ContentManagement.Contents;
using AlumniCms.ContentManagement.Items;
using AlumniCms.Kernel.Auditing;
using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Results;

namespace AlumniCms.ContentManagement.Actions;

/// <summary>Removes an item: no version is the newest or published any more; its history stays.</summary>
public sealed class RemoveContentItem
{
    private readonly AlumniDbContext _db;
    private readonly ContentRights _rights;
    private readonly ContentGuards _guards;
    private readonly ContentItemWriter _writer;
    private readonly AuditTrail _audit;

    internal RemoveContentItem(AlumniDbContext db, ContentRights rights, ContentGuards guards, ContentItemWriter writer, AuditTrail audit) =>
        (_db, _rights, _guards, _writer, _audit) = (db, rights, guards, writer, audit);

    /// <summary>Removes the item. Refused with code <c>item.missing</c> or <c>forbidden</c>.</summary>
    public Task<Result<bool>> ExecuteAsync(string contentItemId, CancellationToken cancellationToken) =>
        _db.InTransactionAsync(ct => RemoveAsync(contentItemId, ct), result => result.Succeeded, cancellationToken);

    private async Task<Result<bool>> RemoveAsync(string contentItemId, CancellationToken cancellationToken)
    {
        var versions = await _writer.FindAsync(contentItemId, cancellationToken);
        if (versions.Latest is not { } item)
            return ContentRights.Missing(contentItemId);
        if (!_rights.MayDelete(item) || (versions.Published is { } shown && !_rights.MayDelete(shown)))
            return _rights.Deny(item, ContentPermissions.DeleteContent);
        if (await _guards.FindAsync(item, ContentDeed.Remove, cancellationToken) is { Count: > 0 } objections)
            return Result<bool>.Refused(objections);
        if (!await _writer.UnmarkAsync(versions, latest: true, published: true, cancellationToken))
            return ContentItemWriter.ChangedMeanwhile(item);
        ItemInTrail.Add(_audit, "content.removed", contentItemId, ItemInTrail.Of(item), after: null);
        await _writer.FinishAsync(contentItemId, isNew: false, null, null, readersSeeIt: false, cancellationToken);
        if (versions.Published is { } published)
        {
            await _writer.KeepGoneAddressAsync(published, cancellationToken);
            _writer.Evict(item);
            _writer.AnnounceEnd(item);
            await _db.SaveChangesAsync(cancellationToken);
        }

        return true;
    }
}
