using AlumniCms.Admin.Frames;
using AlumniCms.ContentManagement.Contents;
using AlumniCms.ContentManagement.Items;
using AlumniCms.Display.Fields;
using AlumniCms.Editorial.Comments;
using AlumniCms.Editorial.Definitions;
using AlumniCms.Editorial.Moves;
using AlumniCms.Editorial.Statuses;
using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Permissions;
using AlumniCms.Kernel.Sites;
using AlumniCms.Members.People;

using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace AlumniCms.Editorial.Panel;

/// <summary>Says where an item stands in its workflow, what the person can do and what was remarked. Scoped.</summary>
public sealed class EditorialPanels
{
    private const int MostSteps = 30;
    private const int MostPeople = 200;

    private readonly AlumniDbContext _db;
    private readonly EditorialWorkflowStore _store;
    private readonly MoveRules _rules;
    private readonly ContentRights _rights;
    private readonly SitePeople _people;
    private readonly WorkflowWords _words;
    private readonly CurrentActor _actor;
    private readonly CurrentSite _site;
    private readonly SiteClock _clock;
    private readonly AdminFrames _frames;
    private readonly IStringLocalizer<Texts> T;

    internal EditorialPanels(
        AlumniDbContext db, EditorialWorkflowStore store, MoveRules rules, ContentRights rights, SitePeople people, WorkflowWords words, CurrentActor actor,
        CurrentSite site, SiteClock clock, AdminFrames frames, IStringLocalizer<Texts> t) =>
        (_db, _store, _rules, _rights, _people, _words, _actor, _site, _clock, _frames, T) = (db, store, rules, rights, people, words, actor, site, clock, frames, t);

    /// <summary>The panel of an item that has never been saved: only what can be done with it.</summary>
    public async Task<EditorialPanel> BeginAsync(ContentItem item, CancellationToken cancellationToken)
    {
        var workflow = (await _store.GetAsync(cancellationToken)).For(_site.Site, item.ContentType);
        var status = new EditorialStatus { ContentItemId = "", ContentType = item.ContentType, State = workflow.Initial.Name, Writers = _actor.Id };
        var own = new ContentItem { ContentItemId = "", ContentItemVersionId = "", ContentType = item.ContentType, Culture = item.Culture, Owner = _actor.Id };
        return new EditorialPanel { State = _words.Of(workflow.Initial), Tone = "", Moves = await MovesOfAsync(own, workflow, status, cancellationToken), Hint = await HintOfAsync(own, workflow, status, cancellationToken) };
    }

    /// <summary>The panel of an item.</summary>
    /// <param name="item">Its newest version.</param>
    /// <param name="hasPublished">Whether readers see it, be it an older version.</param>
    /// <param name="texts">What stands in its controls, to find passages in.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task<EditorialPanel> MakeAsync(
        ContentItem item, bool hasPublished, IReadOnlyDictionary<string, IReadOnlyList<string>> texts, CancellationToken cancellationToken)
    {
        var (workflow, status) = await WhereAsync(item, cancellationToken);
        var state = workflow.StateOf(status.State, status.Kind);
        var moves = item.Published ? [.. await MovesOfAsync(item, workflow, Afresh(item, workflow), cancellationToken), .. await MovesOfAsync(item, workflow, status, cancellationToken)] : await MovesOfAsync(item, workflow, status, cancellationToken);
        if (hasPublished && !item.Published && workflow.OfKind(StateKind.Published) is { } published)
            moves = [.. moves, .. (await _rules.AmongAsync(workflow.From(published).Where(t => workflow.StateOf(t.To).Kind == StateKind.Archived), item, workflow, cancellationToken)).Select(t => Move(workflow, t))];
        var mayReview = _rights.MayReview(item);
        var steps = await StepsAsync(item, cancellationToken);
        var seen = steps.Find(m => m.ContentItemVersionId.Length > 0 && m.ContentItemVersionId != item.ContentItemVersionId);
        return new EditorialPanel
        {
            State = _words.Of(state),
            Tone = WorkflowWords.ToneOf(state),
            Since = status.ByName.Length > 0 ? T["{0}, {1}", status.ByName, When(status.SinceUtc)].Value : null,
            ScheduledNote = status is { Kind: StateKind.Scheduled, ScheduledUtc: { } hour } ? T["It appears on {0}.", DateText.Write(_clock.Local(hour), "f")].Value : null,
            Note = status.Note,
            Moves = [.. moves.Where(m => !IsForWriter(m, item, workflow, status))],
            LeadsOn = !IsHandedOn(workflow, state, status),
            Hint = await HintOfAsync(item, workflow, status, cancellationToken),
            AssigneeId = status.AssigneeId,
            OwnId = _actor.Id,
            AssigneeName = status.AssigneeName,
            Due = status.DueUtc is { } due ? new SiteTime(_site.Site.TimeZone).ToForm(due.ToString("O", System.Globalization.CultureInfo.InvariantCulture))[..10] : "",
            DueNote = status.DueUtc is { } day ? DateText.Write(_clock.Local(day), "d") : null,
            IsOverdue = status.DueUtc < _clock.Now.UtcDateTime,
            People = mayReview ? await _people.FindAsync("", MostPeople, cancellationToken) : [],
            CanAssign = state.Kind != StateKind.Published && (mayReview || (_rights.MayEdit(item) && (status.AssigneeId.Length == 0 || status.AssigneeId == _actor.Id))),
            ClaimNote = status.ClaimedBy.Length > 0 && status.ClaimedUtc is { } claimed ? T["{0} reviews it since {1}.", status.ClaimedByName, When(claimed)].Value : null,
            CanClaim = status is { Waits: true, ClaimedBy: "" } && mayReview,
            CanRelease = status is { Waits: true, ClaimedBy.Length: > 0 } && mayReview,
            History = [.. steps.Select(m => Step(m, workflow))],
            ChangesUrl = seen is null ? null : _frames.Url($"content/{item.ContentItemId}/versions/compare?older={seen.ContentItemVersionId}&newer={item.ContentItemVersionId}"),
            ChangesSince = seen is null ? "" : When(seen.AtUtc),
            Comments = await CommentsAsync(item, texts, cancellationToken),
        };
    }

    /// <summary>The transition that leads to readers from where the text stands, or into the review queue; the first of its kind at all where the person may take none.</summary>
    public async Task<string> NameOfAsync(ContentItem item, bool toReaders, CancellationToken cancellationToken)
    {
        var (workflow, status) = await WhereAsync(item, cancellationToken);
        var fitting = workflow.From(workflow.StateOf(status.State, status.Kind)).Concat(workflow.Transitions).Where(t => workflow.StateOf(t.To) is var to && (toReaders ? to.Kind == StateKind.Published : to.Waits)).ToList();
        return await _rules.AmongAsync(fitting, item, workflow, cancellationToken) is [var first, ..] ? first.Name : fitting.FirstOrDefault()?.Name ?? (toReaders ? "Publish" : "Submit");
    }

    /// <summary>Whether something is asked before the transition is taken.</summary>
    public async Task<bool> NeedsPageAsync(ContentItem item, string transition, CancellationToken cancellationToken)
    {
        var (workflow, _) = await WhereAsync(item, cancellationToken);
        return workflow.FindTransition(transition) is { } known && await _rules.MayAsync(item, workflow, known, cancellationToken) && Move(workflow, known).NeedsPage;
    }

    /// <summary>Whether the transition shows the text to readers.</summary>
    public async Task<bool> ReachesReadersAsync(ContentItem item, string transition, CancellationToken cancellationToken)
    {
        var (workflow, _) = await WhereAsync(item, cancellationToken);
        return workflow.FindTransition(transition) is { } known && workflow.StateOf(known.To).Kind == StateKind.Published;
    }

    private async Task<(EditorialWorkflow Workflow, EditorialStatus Status)> WhereAsync(ContentItem item, CancellationToken cancellationToken)
    {
        var workflow = (await _store.GetAsync(cancellationToken)).For(_site.Site, item.ContentType);
        return (workflow, await _db.Set<EditorialStatus>().AsNoTracking().SingleOrDefaultAsync(s => s.ContentItemId == item.ContentItemId, cancellationToken) ?? EditorialStatuses.Presumed(item, workflow));
    }

    // Whoever changes what readers see begins a draft by it: what can be done with that one stands there at once.
    private EditorialStatus Afresh(ContentItem item, EditorialWorkflow workflow) =>
        new() { ContentItemId = item.ContentItemId, ContentType = item.ContentType, State = workflow.Initial.Name, Writers = _actor.Id };

    private async Task<IReadOnlyList<PanelMove>> MovesOfAsync(ContentItem item, EditorialWorkflow workflow, EditorialStatus status, CancellationToken cancellationToken) =>
        [.. (await _rules.OfAsync(item, workflow, status, cancellationToken)).Select(t => Move(workflow, t))];

    private PanelMove Move(EditorialWorkflow workflow, WorkflowTransition transition) => new(
        transition.Name, _words.Of(transition),
        workflow.DemandsOf(transition).Any(d => d is WorkflowDemand.Reason or WorkflowDemand.Date) || workflow.StateOf(transition.To).Kind == StateKind.Archived,
        workflow.StateOf(transition.To) == workflow.Initial);

    // Who has sent a text on, or back, is not offered the next step as the one to take: it is somebody else's turn, or the clock's.
    private bool IsHandedOn(EditorialWorkflow workflow, WorkflowState state, EditorialStatus status) => state.Kind switch
    {
        StateKind.Scheduled => true,
        StateKind.Archived => status.By == _actor.Id,
        StateKind.Draft => status.By == _actor.Id && (state.Waits || workflow.Transitions.Any(t => IsReturn(workflow, t) && t.To.Equals(state.Name, StringComparison.OrdinalIgnoreCase))),
        _ => false,
    };

    private static bool IsReturn(EditorialWorkflow workflow, WorkflowTransition transition) =>
        workflow.StateOf(transition.To).Kind == StateKind.Draft && workflow.DemandsOf(transition).Contains(WorkflowDemand.Reason);

    // Taking back is for those who have written or sent it; a reviewer asks for changes, and says why.
    private bool IsForWriter(PanelMove move, ContentItem item, EditorialWorkflow workflow, EditorialStatus status) =>
        status.Waits && _rights.MayReview(item) && item.Owner != _actor.Id && status.By != _actor.Id && !status.IsWrittenBy(_actor.Id)
        && workflow.FindTransition(move.Name) is { } transition && workflow.StateOf(transition.To) is { Kind: StateKind.Draft } target && target.Name == workflow.Initial.Name
        && !IsReturn(workflow, transition);

    // A button that is missing is explained: it is the other person's.
    private async Task<string?> HintOfAsync(ContentItem item, EditorialWorkflow workflow, EditorialStatus status, CancellationToken cancellationToken) =>
        workflow.TwoPersons && _rights.MayPublish(item) && (await _rules.OfAsync(item, workflow, status, cancellationToken)).All(t => workflow.StateOf(t.To).Kind != StateKind.Published)
            && workflow.From(workflow.StateOf(status.State, status.Kind), StateKind.Published).Any()
            ? T["You have written on this text: somebody else has to approve it before it is published."].Value
            : null;

    private Task<List<EditorialMove>> StepsAsync(ContentItem item, CancellationToken cancellationToken) =>
        _db.Set<EditorialMove>().AsNoTracking().Where(m => m.ContentItemId == item.ContentItemId).OrderByDescending(m => m.Id).Take(MostSteps).ToListAsync(cancellationToken);

    private PanelStep Step(EditorialMove move, EditorialWorkflow workflow) => new(
        move.Transition.Length == 0 ? T["Changed: it is in the state ‘{0}’ again", _words.Of(workflow.StateOf(move.ToState))]
            : workflow.FindTransition(move.Transition) is { } known ? _words.Of(known) : move.Transition,
        move.ByName.Length > 0 ? T["{0}, {1}", move.ByName, When(move.AtUtc)] : When(move.AtUtc), move.Note);

    private async Task<IReadOnlyList<PanelComment>> CommentsAsync(
        ContentItem item, IReadOnlyDictionary<string, IReadOnlyList<string>> texts, CancellationToken cancellationToken)
    {
        var all = await _db.Set<EditorialComment>().AsNoTracking().Where(c => c.ContentItemId == item.ContentItemId).OrderBy(c => c.Id).ToListAsync(cancellationToken);
        var answers = all.Where(c => c.AnswerTo is not null).ToLookup(c => c.AnswerTo);
        return [.. all.Where(c => c.AnswerTo is null).OrderBy(c => c.ResolvedUtc is not null).ThenBy(c => c.Id).Select(c => Comment(c) with
        {
            Field = c.Field,
            Passage = c.Passage,
            IsPassageThere = c.Passage.Length == 0 || PassageFinder.Stands(c.Passage, c.Field.Length == 0 ? [.. texts.Values.SelectMany(t => t)] : texts.GetValueOrDefault(c.Field) ?? []),
            ResolvedNote = c.ResolvedUtc is { } at ? T["Settled by {0}, {1}", c.ResolvedByName, When(at)].Value : null,
            Answers = [.. answers[c.Id].Select(Comment)],
        })];

        PanelComment Comment(EditorialComment c) => new(c.Id, c.Text, T["{0}, {1}", c.ByName, When(c.AtUtc)], c.ResolvedUtc is not null);
    }

    private string When(DateTime utc) => DateText.Write(_clock.Local(utc), "g");
}
