using AlumniCms.ContentManagement.Contents;
using AlumniCms.ContentManagement.Items;
using AlumniCms.Editorial.Definitions;
using AlumniCms.Kernel.Auditing;
using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Permissions;
using AlumniCms.Kernel.Results;
using AlumniCms.Kernel.Sites;
using AlumniCms.Members.People;
using AlumniCms.Notifications.Notices;

using Microsoft.EntityFrameworkCore;

namespace AlumniCms.Editorial.Statuses;

/// <summary>Says who works on a text and until when; takes a waiting one out of the queue, and puts it back.</summary>
public sealed class AssignContentItem
{
    /// <summary>Kind of the notice.</summary>
    internal const string Kind = "editorial.assigned";

    private readonly AlumniDbContext _db;
    private readonly IContentManager _contents;
    private readonly ContentRights _rights;
    private readonly EditorialWorkflowStore _store;
    private readonly EditorialStatuses _statuses;
    private readonly SitePeople _people;
    private readonly NoticeQueue _notices;
    private readonly CurrentActor _actor;
    private readonly CurrentSite _site;
    private readonly AuditTrail _audit;
    private readonly TimeProvider _time;

    internal AssignContentItem(
        AlumniDbContext db, IContentManager contents, ContentRights rights, EditorialWorkflowStore store, EditorialStatuses statuses, SitePeople people,
        NoticeQueue notices, CurrentActor actor, CurrentSite site, AuditTrail audit, TimeProvider time) =>
        (_db, _contents, _rights, _store, _statuses, _people, _notices, _actor, _site, _audit, _time) =
        (db, contents, rights, store, statuses, people, notices, actor, site, audit, time);

    /// <summary>
    /// Names who works on the text, and until when. Whoever may review it names anybody of the site; others may take it on themselves, or give
    /// it up. Refused with code <c>item.missing</c>, <c>forbidden</c>, <c>person.missing</c>, <c>assign.past</c>.
    /// </summary>
    /// <param name="contentItemId">The item.</param>
    /// <param name="accountId">The person; an empty text for nobody.</param>
    /// <param name="dueUtc">Until when, or null.</param>
    /// <param name="cancellationToken">Cancels the change.</param>
    public Task<Result<EditorialStatus>> AssignAsync(string contentItemId, string accountId, DateTime? dueUtc, CancellationToken cancellationToken) =>
        TryAsync(ct => AssignWithinAsync(contentItemId, accountId, dueUtc, ct), cancellationToken);

    /// <summary>
    /// Takes a waiting text in hand, so that nobody else begins to review it, or puts it back. Refused with code <c>item.missing</c>,
    /// <c>forbidden</c>, <c>claim.not-waiting</c>, or <c>claim.taken</c> when another has it.
    /// </summary>
    public Task<Result<EditorialStatus>> ClaimAsync(string contentItemId, bool isClaimed, CancellationToken cancellationToken) =>
        TryAsync(ct => ClaimWithinAsync(contentItemId, isClaimed, ct), cancellationToken);

    private async Task<Result<EditorialStatus>> TryAsync(Func<CancellationToken, Task<Result<EditorialStatus>>> work, CancellationToken cancellationToken)
    {
        try
        {
            return await _db.InTransactionAsync(work, result => result.Succeeded, cancellationToken);
        }
        catch (DbUpdateException exception) when (_db.Database.CurrentTransaction is null && (exception is DbUpdateConcurrencyException || LostRace.Is(exception)))
        {
            return await _db.InTransactionAsync(work, result => result.Succeeded, cancellationToken);
        }
    }

    private async Task<Result<EditorialStatus>> AssignWithinAsync(string contentItemId, string accountId, DateTime? dueUtc, CancellationToken cancellationToken)
    {
        if (await _contents.GetAsync(contentItemId, VersionOptions.Latest, cancellationToken) is not { } item || !_rights.MayView(item))
            return Missing(contentItemId);
        var status = await StatusAsync(item, cancellationToken);
        var isOwnMatter = (accountId.Length == 0 || accountId == _actor.Id) && (status.AssigneeId.Length == 0 || status.AssigneeId == _actor.Id) && _rights.MayEdit(item);
        if (!_rights.MayReview(item) && !isOwnMatter)
            return Refusal.Forbidden(ContentPermissions.ReviewContent.Name);
        var person = accountId.Length == 0 ? null : (await _people.GetAsync([accountId], cancellationToken)).SingleOrDefault();
        if (accountId.Length > 0 && person is null)
            return new Refusal("person.missing", "This person has no task on this site. Choose somebody else.", "assignee");
        if (status.AssigneeId == accountId && status.DueUtc == dueUtc)
            return status;
        if (dueUtc != status.DueUtc && dueUtc < _time.GetUtcNow().UtcDateTime)
            return new Refusal("assign.past", "That day has passed. Name a later one.", "due");
        var before = new { status.AssigneeId, status.DueUtc };
        (status.AssigneeId, status.AssigneeName, status.DueUtc) = (accountId, person is null ? "" : CurrentActor.WithoutMailDomain(person.Name), dueUtc);
        status.Revision++;
        _audit.Add("content.assigned", "ContentItem", contentItemId, before, new { item.DisplayText, status.AssigneeId, status.DueUtc });
        if (before.AssigneeId != accountId)
            _notices.Send(new Notice(Kind, "{0} has given you ‘{1}’ to work on.", [_actor.ByLine, item.DisplayText], $"/admin/content/{contentItemId}"), [accountId]);
        await _db.SaveChangesAsync(cancellationToken);
        return status;
    }

    private async Task<Result<EditorialStatus>> ClaimWithinAsync(string contentItemId, bool isClaimed, CancellationToken cancellationToken)
    {
        if (await _contents.GetAsync(contentItemId, VersionOptions.Latest, cancellationToken) is not { } item || !_rights.MayView(item))
            return Missing(contentItemId);
        if (!_rights.MayReview(item))
            return Refusal.Forbidden(ContentPermissions.ReviewContent.Name);
        if (await _statuses.FindAsync(contentItemId, cancellationToken) is not { Waits: true } status)
            return new Refusal("claim.not-waiting", "This text does not wait for review any more.");
        if (isClaimed && status.ClaimedBy.Length > 0 && status.ClaimedBy != _actor.Id)
            return Refusal.Of("claim.taken", $"{status.ClaimedByName} has it in hand already.");
        if (isClaimed == status.ClaimedBy.Length > 0)
            return status;
        (status.ClaimedBy, status.ClaimedByName, status.ClaimedUtc) = isClaimed ? (_actor.Id, _actor.ByLine, _time.GetUtcNow().UtcDateTime) : ("", "", (DateTime?)null);
        status.Revision++;
        _audit.Add(isClaimed ? "content.claimed" : "content.released", "ContentItem", contentItemId, after: new { item.DisplayText });
        await _db.SaveChangesAsync(cancellationToken);
        return status;
    }

    private async Task<EditorialStatus> StatusAsync(ContentItem item, CancellationToken cancellationToken)
    {
        if (await _statuses.FindAsync(item.ContentItemId, cancellationToken) is { } status)
            return status;
        var workflow = (await _store.GetAsync(cancellationToken)).For(_site.Site, item.ContentType);
        var presumed = EditorialStatuses.Presumed(item, workflow);
        _db.Add(presumed);
        return presumed;
    }

    private static Refusal Missing(string contentItemId) => new("item.missing", $"No item has the id '{contentItemId}' on this site.");
}
