using AlumniCms.ContentManagement.Contents;
using AlumniCms.ContentManagement.Items;
using AlumniCms.ContentManagement.Parts;
using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Permissions;
using AlumniCms.Kernel.Results;

namespace AlumniCms.ContentManagement.Actions;

/// <summary>Takes an item away from readers and keeps it as a draft.</summary>
public sealed class UnpublishContentItem
{
    private readonly AlumniDbContext _db;
    private readonly CurrentActor _actor;
    private readonly ContentItemWriter _writer;

    internal UnpublishContentItem(AlumniDbContext db, CurrentActor actor, ContentItemWriter writer) =>
        (_db, _actor, _writer) = (db, actor, writer);

    /// <summary>Unpublishes the item; one that is not published stays as it is.</summary>
    public Task<Result<ContentItem>> ExecuteAsync(string contentItemId, CancellationToken cancellationToken)
    {
        if (!_actor.Has(ContentPermissions.PublishContent))
            return Task.FromResult<Result<ContentItem>>(Refusal.Forbidden(ContentPermissions.PublishContent.Name));
        return _db.InTransactionAsync(ct => UnpublishAsync(contentItemId, ct), result => result.Succeeded, cancellationToken);
    }

    private async Task<Result<ContentItem>> UnpublishAsync(string contentItemId, CancellationToken cancellationToken)
    {
        var versions = await _writer.FindAsync(contentItemId, cancellationToken);
        if (versions.Latest is not { } latest)
            return new Refusal("item.missing", $"No item has the id '{contentItemId}' on this site.");
        if (versions.Published is not { } published)
            return latest;
        published.Published = false;
        published.Revision++;
        if (published.As<ArchiveLaterPart>() is { ScheduledArchiveUtc: not null })
            published.Apply(new ArchiveLaterPart(null));
        await _writer.FinishAsync(contentItemId, isNew: false, null, latest, readersSeeIt: true, cancellationToken);
        _writer.AnnounceEnd(published);
        await _db.SaveChangesAsync(cancellationToken);
        return latest;
    }
}
