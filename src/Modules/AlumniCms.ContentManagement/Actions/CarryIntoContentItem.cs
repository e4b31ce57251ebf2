using System.Text.Json.Nodes;

using AlumniCms.ContentManagement.Contents;
using AlumniCms.ContentManagement.Items;
using AlumniCms.Kernel.Auditing;
using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Ids;
using AlumniCms.Kernel.Permissions;
using AlumniCms.Kernel.Results;

namespace AlumniCms.ContentManagement.Actions;

/// <summary>
/// Carries values of one item into another one, as a part of what is done to the first: into what readers see, as a new version, and into
/// the draft that somebody may have beside it. It asks for no right on the second item: that is for who calls it.
/// </summary>
public sealed class CarryIntoContentItem
{
    private readonly AlumniDbContext _db;
    private readonly CurrentActor _actor;
    private readonly ContentItemWriter _writer;
    private readonly AuditTrail _audit;
    private readonly TimeProvider _time;

    internal CarryIntoContentItem(AlumniDbContext db, CurrentActor actor, ContentItemWriter writer, AuditTrail audit, TimeProvider time) =>
        (_db, _actor, _writer, _audit, _time) = (db, actor, writer, audit, time);

    /// <summary>Changes the item. Refused with code <c>conflict</c> when another change came first; the caller's transaction then ends.</summary>
    /// <param name="contentItemId">The item; one that is not there stays so.</param>
    /// <param name="change">Changes a content and says whether it did. Called for the published version and for the draft.</param>
    /// <param name="action">What the audit trail calls it.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>Whether anything was changed.</returns>
    public Task<Result<bool>> ExecuteAsync(string contentItemId, Func<JsonObject, bool> change, string action, CancellationToken cancellationToken) =>
        _db.InTransactionAsync(ct => CarryAsync(contentItemId, change, action, ct), result => result.Succeeded, cancellationToken);

    private async Task<Result<bool>> CarryAsync(string contentItemId, Func<JsonObject, bool> change, string action, CancellationToken cancellationToken)
    {
        var versions = await _writer.FindAsync(contentItemId, cancellationToken);
        if (versions.Latest is not { } latest)
            return false;
        var shown = versions.Published;
        var next = shown is null ? null : Next(shown, change);
        var isDraftChanged = !latest.Published && change(latest.Content);
        if (next is null && !isDraftChanged)
            return false;
        if (next is not null && !await _writer.UnmarkAsync(versions, latest: latest.Published, published: true, cancellationToken))
            return ContentItemWriter.ChangedMeanwhile(latest);
        if (next is not null && await AddAsync(next, shown!, cancellationToken) is { Count: > 0 } refusals)
            return Result<bool>.Refused(refusals);
        if (isDraftChanged)
        {
            // Whoever has the draft open is asked what to take when they save.
            latest.Revision++;
            latest.ModifiedUtc = _time.GetUtcNow().UtcDateTime;
            if ((await _writer.PrepareAsync(latest, forPublication: false, cancellationToken)).Refusals is { Count: > 0 } problems)
                return Result<bool>.Refused(problems);
        }

        await _writer.FinishAsync(contentItemId, isNew: false, next ?? shown, latest.Published ? next : latest, readersSeeIt: next is not null, cancellationToken);
        if (next is not null)
            _writer.Announce(next, first: false);
        ItemInTrail.Add(_audit, action, contentItemId, ItemInTrail.Of(shown ?? latest), ItemInTrail.Of(next ?? latest));
        await _db.SaveChangesAsync(cancellationToken);
        return true;
    }

    private ContentItem? Next(ContentItem shown, Func<JsonObject, bool> change)
    {
        var content = (JsonObject)shown.Content.DeepClone();
        return !change(content) ? null : new ContentItem
        {
            ContentItemId = shown.ContentItemId,
            ContentItemVersionId = IdGenerator.NewId(_time),
            ContentType = shown.ContentType,
            SiteId = shown.SiteId,
            DisplayText = shown.DisplayText,
            Latest = shown.Latest,
            Published = true,
            Owner = shown.Owner,
            Author = _actor.ByLine,
            CreatedUtc = shown.CreatedUtc,
            ModifiedUtc = _time.GetUtcNow().UtcDateTime,
            PublishedUtc = shown.PublishedUtc,
            Content = content,
        };
    }

    private async Task<IReadOnlyList<Refusal>> AddAsync(ContentItem next, ContentItem shown, CancellationToken cancellationToken)
    {
        var (_, refusals) = await _writer.PrepareAsync(next, forPublication: false, cancellationToken);
        if (refusals.Count > 0)
            return refusals;
        await _writer.KeepFormerAddressAsync(shown, next, cancellationToken);
        _db.Add(next);
        return [];
    }
}
