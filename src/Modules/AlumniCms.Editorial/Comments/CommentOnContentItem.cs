using AlumniCms.ContentManagement.Contents;
using AlumniCms.ContentManagement.Items;
using AlumniCms.Editorial.Statuses;
using AlumniCms.Kernel.Auditing;
using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Permissions;
using AlumniCms.Kernel.Results;
using AlumniCms.Notifications.Notices;

using Microsoft.EntityFrameworkCore;

namespace AlumniCms.Editorial.Comments;

/// <summary>Remarks on a text: adds, answers, settles and reopens them. Who may look into the text may take part.</summary>
public sealed class CommentOnContentItem
{
    /// <summary>Kind of the notice.</summary>
    internal const string Kind = "editorial.comment";

    private const int MostComments = 500;

    private readonly AlumniDbContext _db;
    private readonly IContentManager _contents;
    private readonly ContentRights _rights;
    private readonly EditorialStatuses _statuses;
    private readonly NoticeQueue _notices;
    private readonly CurrentActor _actor;
    private readonly AuditTrail _audit;
    private readonly TimeProvider _time;

    internal CommentOnContentItem(
        AlumniDbContext db, IContentManager contents, ContentRights rights, EditorialStatuses statuses, NoticeQueue notices, CurrentActor actor,
        AuditTrail audit, TimeProvider time) =>
        (_db, _contents, _rights, _statuses, _notices, _actor, _audit, _time) = (db, contents, rights, statuses, notices, actor, audit, time);

    /// <summary>
    /// Adds a comment. Refused with code <c>item.missing</c>, <c>comment.empty</c>, <c>comment.long</c>, <c>comment.missing</c> when the one that
    /// it answers is not there, or <c>comment.many</c>.
    /// </summary>
    public Task<Result<EditorialComment>> AddAsync(CommentRequest request, CancellationToken cancellationToken) =>
        _db.InTransactionAsync(ct => AddWithinAsync(request, ct), result => result.Succeeded, cancellationToken);

    /// <summary>Settles a comment, or opens it again. Refused with code <c>item.missing</c> or <c>comment.missing</c>.</summary>
    public Task<Result<EditorialComment>> ResolveAsync(string contentItemId, long commentId, bool isResolved, CancellationToken cancellationToken) =>
        _db.InTransactionAsync(ct => ResolveWithinAsync(contentItemId, commentId, isResolved, ct), result => result.Succeeded, cancellationToken);

    private static Refusal Gone { get; } = new("comment.missing", "This comment is no longer there.");

    private async Task<Result<EditorialComment>> AddWithinAsync(CommentRequest request, CancellationToken cancellationToken)
    {
        if (await ItemAsync(request.ContentItemId, cancellationToken) is not { } item)
            return Missing(request.ContentItemId);
        var text = request.Text.Trim();
        if (text.Length == 0)
            return new Refusal("comment.empty", "Write what you want to say.", "comment");
        if (text.Length > EditorialModel.LongestComment)
            return Refusal.Of("comment.long", $"A comment has {EditorialModel.LongestComment} characters at most.", "comment");
        var all = _db.Set<EditorialComment>().Where(c => c.ContentItemId == item.ContentItemId);
        if (request.AnswerTo is { } to && !await all.AnyAsync(c => c.Id == to && c.AnswerTo == null, cancellationToken))
            return Gone;
        if (await all.CountAsync(cancellationToken) >= MostComments)
            return Refusal.Of("comment.many", $"A text has {MostComments} comments at most.");
        var comment = new EditorialComment
        {
            ContentItemId = item.ContentItemId, AnswerTo = request.AnswerTo, Text = text, By = _actor.Id, ByName = _actor.ByLine, AtUtc = _time.GetUtcNow().UtcDateTime,
            Field = request.AnswerTo is null ? Cut(request.Field, EditorialModel.LongestField) : "",
            Passage = request.AnswerTo is null ? Cut(request.Passage.Trim(), EditorialModel.LongestPassage) : "",
        };
        _db.Add(comment);
        _audit.Add("content.commented", "ContentItem", item.ContentItemId, after: new { item.DisplayText });
        await TellAsync(item, all, text, cancellationToken);
        await _db.SaveChangesAsync(cancellationToken);
        return comment;
    }

    private async Task<Result<EditorialComment>> ResolveWithinAsync(string contentItemId, long commentId, bool isResolved, CancellationToken cancellationToken)
    {
        if (await ItemAsync(contentItemId, cancellationToken) is not { } item)
            return Missing(contentItemId);
        if (await _db.Set<EditorialComment>().SingleOrDefaultAsync(c => c.ContentItemId == contentItemId && c.Id == commentId && c.AnswerTo == null, cancellationToken) is not { } comment)
            return Gone;
        if (isResolved == comment.ResolvedUtc is not null)
            return comment;
        (comment.ResolvedUtc, comment.ResolvedByName) = isResolved ? (_time.GetUtcNow().UtcDateTime, _actor.ByLine) : ((DateTime?)null, "");
        _audit.Add(isResolved ? "content.comment-resolved" : "content.comment-reopened", "ContentItem", contentItemId, after: new { item.DisplayText });
        await _db.SaveChangesAsync(cancellationToken);
        return comment;
    }

    // Those who write, and those who have taken part so far.
    private async Task TellAsync(ContentItem item, IQueryable<EditorialComment> all, string text, CancellationToken cancellationToken)
    {
        var status = await _statuses.FindAsync(item.ContentItemId, cancellationToken);
        var speakers = await all.Select(c => c.By).Distinct().ToListAsync(cancellationToken);
        _notices.Send(
            new Notice(Kind, "{0} remarks on ‘{1}’: {2}", [_actor.ByLine, item.DisplayText, text], $"/admin/content/{item.ContentItemId}"),
            [.. speakers, .. status?.WriterIds ?? [], item.Owner, status?.AssigneeId ?? ""]);
    }

    private async Task<ContentItem?> ItemAsync(string contentItemId, CancellationToken cancellationToken) =>
        await _contents.GetAsync(contentItemId, VersionOptions.Latest, cancellationToken) is { } item && _rights.MayView(item) ? item : null;

    private static Refusal Missing(string contentItemId) => new("item.missing", $"No item has the id '{contentItemId}' on this site.");

    // Half a letter is none, and one of the databases does not take it.
    private static string Cut(string text, int most) =>
        text.Length <= most ? text : text[..(char.IsHighSurrogate(text[most - 1]) ? most - 1 : most)];
}
