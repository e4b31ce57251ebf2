using AlumniCms.ContentManagement.Contents;
using AlumniCms.ContentManagement.Items;
using AlumniCms.ContentManagement.Parts;
using AlumniCms.Kernel.Auditing;
using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Results;

namespace AlumniCms.ContentManagement.Actions;

/// <summary>Names the hour at which the draft of an item is published by itself, or takes it back. The text stays as it is, and whose it is.</summary>
public sealed class ScheduleContentItem
{
    private readonly AlumniDbContext _db;
    private readonly ContentRights _rights;
    private readonly ContentItemWriter _writer;
    private readonly AuditTrail _audit;

    internal ScheduleContentItem(AlumniDbContext db, ContentRights rights, ContentItemWriter writer, AuditTrail audit) =>
        (_db, _rights, _writer, _audit) = (db, rights, writer, audit);

    /// <summary>
    /// Schedules the newest version. Refused with code <c>item.missing</c>, <c>forbidden</c>, or <c>item.no-draft</c> when readers see it already.
    /// </summary>
    /// <param name="contentItemId">The item.</param>
    /// <param name="publishUtc">Not before this instant; null for no hour.</param>
    /// <param name="cancellationToken">Cancels the change.</param>
    public Task<Result<ContentItem>> ExecuteAsync(string contentItemId, DateTime? publishUtc, CancellationToken cancellationToken) =>
        _db.InTransactionAsync(ct => ScheduleAsync(contentItemId, publishUtc, ct), result => result.Succeeded, cancellationToken);

    private async Task<Result<ContentItem>> ScheduleAsync(string contentItemId, DateTime? publishUtc, CancellationToken cancellationToken)
    {
        var versions = await _writer.FindAsync(contentItemId, cancellationToken);
        if (versions.Latest is not { } item)
            return ContentRights.Missing(contentItemId);
        if (!_rights.MayPublish(item))
            return _rights.Deny(item, ContentPermissions.PublishContent);
        if (item.Published)
            return new Refusal("item.no-draft", "Readers see this text already: there is no draft that could be published later.");
        var before = item.As<PublishLaterPart>()?.ScheduledPublishUtc;
        if (before == publishUtc)
            return item;
        item.Apply(new PublishLaterPart(publishUtc));
        item.Revision++;
        await _writer.FinishAsync(contentItemId, isNew: false, versions.Published, item, readersSeeIt: false, cancellationToken);
        _audit.Add("content.scheduled", "ContentItem", contentItemId, before is null ? null : new { PublishUtc = before }, publishUtc is null ? null : new { PublishUtc = publishUtc });
        await _db.SaveChangesAsync(cancellationToken);
        return item;
    }
}
