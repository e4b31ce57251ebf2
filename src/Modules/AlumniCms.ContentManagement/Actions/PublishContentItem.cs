using AlumniCms.ContentManagement.Contents;
using AlumniCms.ContentManagement.Items;
using AlumniCms.ContentManagement.Parts;
using AlumniCms.Kernel.Auditing;
using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Results;

using Microsoft.EntityFrameworkCore;

namespace AlumniCms.ContentManagement.Actions;

/// <summary>Shows the newest version of an item to readers. Publishing what is published changes nothing.</summary>
public sealed class PublishContentItem
{
    private readonly AlumniDbContext _db;
    private readonly ContentRights _rights;
    private readonly ContentGuards _guards;
    private readonly ContentItemWriter _writer;
    private readonly AuditTrail _audit;
    private readonly TimeProvider _time;
    private readonly IPublicationFollower[] _followers;

    internal PublishContentItem(
        AlumniDbContext db,
        ContentRights rights,
        ContentGuards guards,
        ContentItemWriter writer,
        AuditTrail audit,
        TimeProvider time,
        IEnumerable<IPublicationFollower> followers) =>
        (_db, _rights, _guards, _writer, _audit, _time, _followers) = (db, rights, guards, writer, audit, time, [.. followers]);

    /// <summary>Publishes the newest version. Refused with code <c>item.missing</c>, <c>forbidden</c>, what is wrong with the item, or by a module's guard.</summary>
    public Task<Result<ContentItem>> ExecuteAsync(string contentItemId, CancellationToken cancellationToken) =>
        ExecuteAsync(contentItemId, dueUtc: null, cancellationToken);

    /// <summary>Publishes the newest version if its hour, as it stands now, has come by an instant; else it stays as it is.</summary>
    internal async Task<Result<ContentItem>> ExecuteAsync(string contentItemId, DateTime? dueUtc, CancellationToken cancellationToken)
    {
        // Another node, or a second click, may have been faster: then the second look finds the item published.
        try
        {
            var result = await TryAsync();
            return result.Refusals.Any(r => r.Code == ContentItemWriter.Conflict) ? await TryAsync() : result;
        }
        catch (DbUpdateException exception) when (_db.Database.CurrentTransaction is null && LostRace.Is(exception))
        {
            return await TryAsync();
        }

        Task<Result<ContentItem>> TryAsync() =>
            _db.InTransactionAsync(ct => PublishAsync(contentItemId, dueUtc, ct), result => result.Succeeded, cancellationToken);
    }

    private async Task<Result<ContentItem>> PublishAsync(string contentItemId, DateTime? dueUtc, CancellationToken cancellationToken)
    {
        var versions = await _writer.FindAsync(contentItemId, cancellationToken);
        if (versions.Latest is not { } item)
            return ContentRights.Missing(contentItemId);
        if (!_rights.MayPublish(item) || (versions.Published is { } shown && !_rights.MayPublish(shown)))
            return _rights.Deny(item, ContentPermissions.PublishContent);
        if (item.Published || (dueUtc is { } due && !(item.As<PublishLaterPart>()?.ScheduledPublishUtc?.ToUniversalTime() <= due)))
            return item;
        if (await _guards.FindAsync(item, ContentDeed.Publish, cancellationToken) is { Count: > 0 } objections)
            return Result<ContentItem>.Refused(objections);

        if (versions.Published is { } former)
        {
            if (!await _writer.UnmarkAsync(versions, latest: false, published: true, cancellationToken))
                return ContentItemWriter.ChangedMeanwhile(item);
            await _writer.KeepFormerAddressAsync(former, item, cancellationToken);
        }

        var before = ItemInTrail.Of(versions.Published);
        var first = item.PublishedUtc is null;
        item.Published = true;
        item.PublishedUtc ??= _time.GetUtcNow().UtcDateTime;
        item.Revision++;
        if (item.As<PublishLaterPart>() is { ScheduledPublishUtc: not null })
            item.Apply(new PublishLaterPart(null));
        var (context, refusals) = await _writer.PrepareForReadersAsync(item, cancellationToken);
        if (context is null || refusals.Count > 0)
            return Result<ContentItem>.Refused(refusals);
        await _writer.FinishAsync(contentItemId, isNew: false, item, item, readersSeeIt: true, cancellationToken);
        _writer.Announce(item, first);
        ItemInTrail.Add(_audit, "content.published", contentItemId, before, ItemInTrail.Of(item));
        await _db.SaveChangesAsync(cancellationToken);
        foreach (var follower in _followers)
            if (await follower.FollowAsync(item, cancellationToken) is { } refusal)
                return refusal;
        return item;
    }
}
