using System.Globalization;

using AlumniCms.Admin.Frames;
using AlumniCms.Admin.Refusals;
using AlumniCms.ContentManagement.Actions;
using AlumniCms.ContentManagement.Contents;
using AlumniCms.ContentManagement.Items;
using AlumniCms.ContentManagement.Parts;
using AlumniCms.Display.Fields;
using AlumniCms.Display.Frames;
using AlumniCms.Editorial.Definitions;
using AlumniCms.Editorial.Statuses;
using AlumniCms.Kernel.Results;
using AlumniCms.Kernel.Sites;

using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;

namespace AlumniCms.Editorial.Moves;

/// <summary><c>/{site}/admin/content/{id}/moves/{name}</c>: what a transition asks for, and the transition itself.</summary>
internal sealed class MoveEndpoints(
    IContentManager contents, ContentRights rights, EditorialWorkflowStore store, MoveRules rules, MoveContentItem move, EditorialStatuses statuses, WorkflowWords workflowWords,
    RefusalTexts words, CurrentSite site, SiteClock clock, AdminFrames frames, IStringLocalizer<Texts> T)
{
    public async Task<IResult> AskAsync(string id, string name, CancellationToken cancellationToken) =>
        await FindAsync(id, name, cancellationToken) is var (item, workflow, transition)
            ? new AdminResult(await PageAsync(item, workflow, transition, HourOf(item), "", await OverAsync(item, workflow, transition, cancellationToken), cancellationToken), "Editorial.Move")
            : Results.NotFound();

    // Somebody else, or the person in another tab, was faster.
    private async Task<IReadOnlyList<Refusal>> OverAsync(ContentItem item, EditorialWorkflow workflow, WorkflowTransition transition, CancellationToken cancellationToken)
    {
        var status = await statuses.FindAsync(item.ContentItemId, cancellationToken) ?? EditorialStatuses.Presumed(item, workflow);
        return MoveContentItem.FromOf(item, workflow, status, transition) is null ? [WorkflowGuard.NotFromHere(item, workflow.StateOf(status.State, status.Kind), status)] : [];
    }

    public async Task<IResult> TakeAsync(HttpContext http, string id, string name, CancellationToken cancellationToken)
    {
        if (await FindAsync(id, name, cancellationToken) is not var (item, workflow, transition))
            return Results.NotFound();
        var form = await http.Request.ReadFormAsync(cancellationToken);
        var (note, typed) = (form["note"].ToString(), form["date"].ToString());
        var hour = typed.Length == 0 ? null : InstantOf(item, typed);
        var result = typed.Length > 0 && hour is null
            ? new Refusal("workflow.date-shape", "This is no day and hour. Write it like 2027-03-08T09:00.", "date")
            : await move.ExecuteAsync(
                new MoveRequest(id, transition.Name)
                {
                    Note = note,
                    State = form["state"].ToString(),
                    PublishUtc = hour,
                    Basis = EditingBasis.Read(form["basis"].ToString()),
                },
                cancellationToken);
        if (result.Succeeded)
            return Results.Redirect(frames.Url($"content/{id}?done={(workflow.StateOf(transition.To).Kind == StateKind.Scheduled ? "scheduled" : "moved")}"));
        var refused = await PageAsync(item, workflow, transition, typed, note, result.Refusals, cancellationToken);
        return new AdminResult(refused, "Editorial.Move") { StatusCode = StatusCodes.Status422UnprocessableEntity };
    }

    private string HourOf(ContentItem item) => Time.ToForm(item.As<PublishLaterPart>()?.ScheduledPublishUtc?.ToString("O", CultureInfo.InvariantCulture));

    // Of two hours of one name, when the clocks go back, the one that stands there is kept as long as nobody types another.
    private DateTime? InstantOf(ContentItem item, string typed) =>
        HourOf(item) == typed ? item.As<PublishLaterPart>()?.ScheduledPublishUtc : Time.ToUtc(typed);

    private SiteTime Time => new(site.Site.TimeZone);

    private async Task<(ContentItem Item, EditorialWorkflow Workflow, WorkflowTransition Transition)?> FindAsync(string id, string name, CancellationToken cancellationToken)
    {
        if (await contents.GetAsync(id, VersionOptions.Latest, cancellationToken) is not { } item || !rights.MayView(item))
            return null;
        var workflow = (await store.GetAsync(cancellationToken)).For(site.Site, item.ContentType);
        return workflow.FindTransition(name) is { } transition && await rules.MayAsync(item, workflow, transition, cancellationToken) ? (item, workflow, transition) : null;
    }

    private async Task<MovePage> PageAsync(
        ContentItem item, EditorialWorkflow workflow, WorkflowTransition transition, string date, string note, IReadOnlyList<Refusal> refusals, CancellationToken cancellationToken)
    {
        var status = await statuses.FindAsync(item.ContentItemId, cancellationToken) ?? EditorialStatuses.Presumed(item, workflow);
        var target = workflow.StateOf(transition.To);
        var demands = workflow.DemandsOf(transition).ToList();
        return new MovePage
        {
            Frame = frames.Make(new PageLink(T["Contents"], frames.Url("content")), new PageLink(item.DisplayText, frames.Url($"content/{item.ContentItemId}"), Lang(item))),
            Title = workflowWords.Of(transition),
            ItemTitle = item.DisplayText,
            Lang = Lang(item),
            Action = frames.Url($"content/{item.ContentItemId}/moves/{transition.Name}"),
            Back = frames.Url($"content/{item.ContentItemId}"),
            Lead = Lead(target),
            NeedsReason = demands.Contains(WorkflowDemand.Reason),
            NeedsDate = demands.Contains(WorkflowDemand.Date),
            Date = date,
            Zone = T["The time of the site ({0}); it is {1} there now.", site.Site.TimeZone, clock.Now.ToString("t", CultureInfo.CurrentCulture)],
            Note = note,
            Basis = new EditingBasis(item.ContentItemVersionId, item.Revision).ToString(),
            State = workflow.StateOf(status.State, status.Kind).Name,
            NoteProblem = ProblemOf(refusals, "note"),
            DateProblem = ProblemOf(refusals, "date"),
            Problems = words.Of(refusals.Where(r => r.Path is not ("note" or "date"))),
            Button = workflowWords.Of(transition),
            IsOver = refusals is [{ Code: WorkflowGuard.NotFromHereCode }] && note.Length == 0,
            IsGrave = target.Kind == StateKind.Archived,
        };
    }

    private string Lead(WorkflowState target) => target.Kind switch
    {
        StateKind.Published => T["Readers see it at once."],
        StateKind.Scheduled => T["It is published by itself at the hour that you name."],
        StateKind.Archived => T["Readers no longer see it. The text stays here and can be published again."],
        _ => T["It goes to the state ‘{0}’.", workflowWords.Of(target)],
    };

    private string? ProblemOf(IReadOnlyList<Refusal> refusals, string path) => refusals.FirstOrDefault(r => r.Path == path) is { } refusal ? words.Of(refusal) : null;

    private static string? Lang(ContentItem item) => item.Culture.Length > 0 ? item.Culture : null;
}
