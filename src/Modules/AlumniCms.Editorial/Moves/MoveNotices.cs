using AlumniCms.ContentManagement.Contents;
using AlumniCms.ContentManagement.Items;
using AlumniCms.Editorial.Definitions;
using AlumniCms.Editorial.Statuses;
using AlumniCms.Kernel.Permissions;
using AlumniCms.Kernel.Sites;
using AlumniCms.Members.People;
using AlumniCms.Notifications.Notices;
using AlumniCms.Sites.Resolution;

namespace AlumniCms.Editorial.Moves;

/// <summary>Tells those concerned of a transition. Scoped.</summary>
internal sealed class MoveNotices(NoticeQueue notices, SettleNotices settle, PeopleWithRight people, CurrentActor actor, CurrentSite site)
{
    public const string Waiting = "editorial.waiting";
    public const string Moved = "editorial.moved";

    /// <summary>Tells them, with the transaction of the transition.</summary>
    public async Task SendAsync(
        ContentItem item, EditorialWorkflow workflow, WorkflowTransition transition, EditorialStatus status, string note, CancellationToken cancellationToken)
    {
        var target = workflow.StateOf(transition.To);
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var audience in transition.Notifies)
            foreach (var id in await WhoAsync(audience, item, status, cancellationToken))
                if (target.Kind != StateKind.Published || audience is not WorkflowAudience.Writers)
                    told.Add(id);
        if (told.Count > 0)
            notices.Send(Words(item, workflow, transition, target, status, note), told);
    }

    /// <summary>Nobody has to review the text any more: what asked them to is done.</summary>
    public Task SettleAsync(string contentItemId, CancellationToken cancellationToken) => settle.ExecuteAsync(Waiting, UrlOf(contentItemId), cancellationToken);

    /// <summary>Tells who has approved or scheduled a text that somebody has changed it since.</summary>
    public void TellOfFall(ContentItem item, string accountId, WorkflowState former)
    {
        var text = former.Kind == StateKind.Scheduled
            ? "{0} has changed ‘{1}’, which was scheduled: it has no hour any more."
            : "{0} has changed ‘{1}’: look at it again.";
        if (accountId.Length > 0)
            notices.Send(new Notice(Moved, text, [actor.ByLine, item.DisplayText], UrlOf(item.ContentItemId)), [accountId]);
    }

    private async Task<IReadOnlyList<string>> WhoAsync(WorkflowAudience audience, ContentItem item, EditorialStatus status, CancellationToken cancellationToken) => audience switch
    {
        WorkflowAudience.Writers => [.. status.WriterIds, item.Owner],
        WorkflowAudience.Reviewers => await people.GetNearestAsync(ContentTypePermissions.Review(item.ContentType), item.Culture, cancellationToken),
        WorkflowAudience.Publishers => await people.GetNearestAsync(ContentTypePermissions.Publish(item.ContentType), item.Culture, cancellationToken),
        WorkflowAudience.Assignee => [status.AssigneeId],
    };

    private Notice Words(ContentItem item, EditorialWorkflow workflow, WorkflowTransition transition, WorkflowState target, EditorialStatus status, string note)
    {
        var url = UrlOf(item.ContentItemId);
        if (target.Waits)
            return new Notice(Waiting, "{0} asks you to review ‘{1}’.", [actor.ByLine, item.DisplayText], url);
        if (transition.Approves)
            return new Notice(Moved, "{0} has approved ‘{1}’.", [actor.ByLine, item.DisplayText], url);
        if (target.Kind == StateKind.Published)
            return new Notice(Moved, "{0} has published ‘{1}’.", [actor.ByLine, item.DisplayText], url);
        if (target.Kind == StateKind.Scheduled)
            return new Notice(Moved, "{0} has scheduled ‘{1}’ for {2}.", [actor.ByLine, item.DisplayText, Hour(status)], url);
        if (target.Kind == StateKind.Archived)
            return new Notice(Moved, "{0} has taken ‘{1}’ offline.", [actor.ByLine, item.DisplayText], url);
        return workflow.DemandsOf(transition).Contains(WorkflowDemand.Reason)
            ? new Notice(Moved, "{0} asks for changes in ‘{1}’: {2}", [actor.ByLine, item.DisplayText, note], url)
            : new Notice(Moved, "{0} has moved ‘{1}’ to ‘{2}’.", [actor.ByLine, item.DisplayText, target.DisplayName], url);
    }

    private static string UrlOf(string contentItemId) => $"/admin/content/{contentItemId}";

    private string Hour(EditorialStatus status) => status.ScheduledUtc is { } utc
        ? Notice.Hour(TimeZoneInfo.ConvertTime(new DateTimeOffset(utc, TimeSpan.Zero), TimeZoneInfo.FindSystemTimeZoneById(site.Site.TimeZone)))
        : "";
}
