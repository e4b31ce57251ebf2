using AlumniCms.ContentManagement.Contents;
using AlumniCms.ContentManagement.Items;
using AlumniCms.ContentManagement.Parts;
using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Permissions;
using AlumniCms.Kernel.Results;

namespace AlumniCms.ContentManagement.Actions;

/// <summary>Shows the newest version of an item to readers. Publishing what is published changes nothing.</summary>
public sealed class PublishContentItem
{
    private readonly AlumniDbContext _db;
    private readonly CurrentActor _actor;
    private readonly ContentItemWriter _writer;
    private readonly TimeProvider _time;

    internal PublishContentItem(AlumniDbContext db, CurrentActor actor, ContentItemWriter writer, TimeProvider time) =>
        (_db, _actor, _writer, _time) = (db, actor, writer, time);

    /// <summary>Publishes the newest version.</summary>
    public Task<Result<ContentItem>> ExecuteAsync(string contentItemId, CancellationToken cancellationToken)
    {
        if (!_actor.Has(ContentPermissions.PublishContent))
            return Task.FromResult<Result<ContentItem>>(Refusal.Forbidden(ContentPermissions.PublishContent.Name));
        return _db.InTransactionAsync(ct => PublishAsync(contentItemId, ct), result => result.Succeeded, cancellationToken);
    }

    private async Task<Result<ContentItem>> PublishAsync(string contentItemId, CancellationToken cancellationToken)
    {
        var versions = await _writer.FindAsync(contentItemId, cancellationToken);
        if (versions.Latest is not { } item)
            return new Refusal("item.missing", $"No item has the id '{contentItemId}' on this site.");
        if (item.Published)
            return item;

        if (versions.Published is { } former)
        {
            await _writer.KeepFormerAddressAsync(former, item, cancellationToken);
            await _writer.UnmarkAsync(contentItemId, latest: false, published: true, cancellationToken);
            item = (await _writer.FindAsync(contentItemId, cancellationToken)).Latest!;
        }

        var first = item.PublishedUtc is null;
        item.Published = true;
        item.PublishedUtc ??= _time.GetUtcNow().UtcDateTime;
        item.Revision++;
        if (item.As<PublishLaterPart>() is { ScheduledPublishUtc: not null })
            item.Apply(new PublishLaterPart(null));
        var (context, refusals) = await _writer.PrepareAsync(item, forPublication: true, cancellationToken);
        if (context is null || refusals.Count > 0)
            return Result<ContentItem>.Refused(refusals);
        await _writer.FinishAsync(contentItemId, isNew: false, item, item, readersSeeIt: true, cancellationToken);
        _writer.Announce(item, first);
        await _db.SaveChangesAsync(cancellationToken);
        return item;
    }
}
