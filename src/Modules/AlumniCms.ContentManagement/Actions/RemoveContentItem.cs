using AlumniCms.ContentManagement.Contents;
using AlumniCms.ContentManagement.Items;
using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Permissions;
using AlumniCms.Kernel.Results;

namespace AlumniCms.ContentManagement.Actions;

/// <summary>Removes an item: no version is the newest or published any more; its history stays.</summary>
public sealed class RemoveContentItem
{
    private readonly AlumniDbContext _db;
    private readonly CurrentActor _actor;
    private readonly ContentItemWriter _writer;

    internal RemoveContentItem(AlumniDbContext db, CurrentActor actor, ContentItemWriter writer) =>
        (_db, _actor, _writer) = (db, actor, writer);

    /// <summary>Removes the item.</summary>
    public Task<Result<bool>> ExecuteAsync(string contentItemId, CancellationToken cancellationToken)
    {
        if (!_actor.Has(ContentPermissions.DeleteContent))
            return Task.FromResult<Result<bool>>(Refusal.Forbidden(ContentPermissions.DeleteContent.Name));
        return _db.InTransactionAsync(ct => RemoveAsync(contentItemId, ct), result => result.Succeeded, cancellationToken);
    }

    private async Task<Result<bool>> RemoveAsync(string contentItemId, CancellationToken cancellationToken)
    {
        var versions = await _writer.FindAsync(contentItemId, cancellationToken);
        if (versions.Latest is not { } item)
            return new Refusal("item.missing", $"No item has the id '{contentItemId}' on this site.");
        if (!await _writer.UnmarkAsync(versions, latest: true, published: true, cancellationToken))
            return ContentItemWriter.ChangedMeanwhile(item);
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
