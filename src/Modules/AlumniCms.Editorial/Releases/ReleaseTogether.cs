using AlumniCms.ContentManagement.Contents;
using AlumniCms.ContentManagement.Items;
using AlumniCms.Editorial.Definitions;
using AlumniCms.Editorial.Moves;
using AlumniCms.Editorial.Statuses;
using AlumniCms.Kernel.Auditing;
using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Results;
using AlumniCms.Kernel.Sites;

using Microsoft.EntityFrameworkCore;

namespace AlumniCms.Editorial.Releases;

/// <summary>Publishes the texts of a release in one transaction: all of them, or none.</summary>
public sealed class ReleaseTogether
{
    private readonly AlumniDbContext _db;
    private readonly IContentManager _contents;
    private readonly EditorialWorkflowStore _store;
    private readonly EditorialStatuses _statuses;
    private readonly MoveRules _rules;
    private readonly MoveContentItem _move;
    private readonly CurrentSite _site;
    private readonly AuditTrail _audit;
    private readonly TimeProvider _time;

    internal ReleaseTogether(
        AlumniDbContext db, IContentManager contents, EditorialWorkflowStore store, EditorialStatuses statuses, MoveRules rules, MoveContentItem move, CurrentSite site,
        AuditTrail audit, TimeProvider time) =>
        (_db, _contents, _store, _statuses, _rules, _move, _site, _audit, _time) = (db, contents, store, statuses, rules, move, site, audit, time);

    /// <summary>
    /// Releases. What readers see already counts as done. Refused with code <c>release.missing</c>, <c>release.done</c> or <c>release.empty</c>; when a
    /// text cannot be published, or was changed since it was added and is not approved, the outcome says which and why, and nothing has changed.
    /// </summary>
    public async Task<Result<ReleaseOutcome>> ExecuteAsync(string releaseId, CancellationToken cancellationToken)
    {
        try
        {
            return await TryAsync();
        }
        catch (DbUpdateException exception) when (_db.Database.CurrentTransaction is null && (exception is DbUpdateConcurrencyException || LostRace.Is(exception)))
        {
            return await TryAsync();
        }

        Task<Result<ReleaseOutcome>> TryAsync() => _db.InTransactionAsync(
            ct => ReleaseAsync(releaseId, ct), result => result.Succeeded && result.Value.Problems.Count == 0, cancellationToken);
    }

    private async Task<Result<ReleaseOutcome>> ReleaseAsync(string releaseId, CancellationToken cancellationToken)
    {
        if (await _db.Set<Release>().SingleOrDefaultAsync(r => r.Id == releaseId, cancellationToken) is not { } release)
            return new Refusal("release.missing", "This release is no longer there.");
        if (release.State == ReleaseState.Released)
            return new Refusal("release.done", "This release has been released already.");

        // In one order for all, so that two releases which share texts wait for each other instead of for ever.
        var texts = await _db.Set<ReleaseItem>().AsNoTracking().Where(i => i.ReleaseId == releaseId).OrderBy(i => i.ContentItemId).ToListAsync(cancellationToken);
        if (texts.Count == 0)
            return new Refusal("release.empty", "There is no text in this release. Add one first.");
        var problems = new List<ReleaseProblem>();
        foreach (var text in texts)
            if (await PublishAsync(text, cancellationToken) is { } problem)
                problems.Add(problem);
        if (problems.Count > 0)
            return new ReleaseOutcome(0, problems);
        (release.State, release.ReleasedUtc, release.DueUtc, release.Problem) = (ReleaseState.Released, _time.GetUtcNow().UtcDateTime, null, "");
        release.Revision++;
        _audit.Add("release.released", "Release", releaseId, after: new { release.Name, Texts = texts.Count });
        await _db.SaveChangesAsync(cancellationToken);
        return new ReleaseOutcome(texts.Count, []);
    }

    private async Task<ReleaseProblem?> PublishAsync(ReleaseItem text, CancellationToken cancellationToken)
    {
        var id = text.ContentItemId;
        if (await _contents.GetAsync(id, VersionOptions.Latest, cancellationToken) is not { } item)
            return new ReleaseProblem(id, id, [new Refusal("item.missing", "This text is in the bin. Take it out of the release.")]);
        if (item.Published)
            return null;
        var workflow = (await _store.GetAsync(cancellationToken)).For(_site.Site, item.ContentType);
        var status = await _statuses.FindAsync(id, cancellationToken) ?? EditorialStatuses.Presumed(item, workflow);
        // An approval stands for the words as they are: whoever changes them takes it away.
        if (!text.IsOf(item.ContentItemVersionId, item.Revision) && status.ApprovedBy.Length == 0)
            return Problem(item, [new Refusal("release.text-changed", "This text was changed after it was added. Look at it, then take it as it stands now.")]);
        var from = workflow.StateOf(status.State, status.Kind);
        var ways = workflow.From(from, StateKind.Published).ToList();
        if (ways.Count == 0)
            return Problem(item, [WorkflowGuard.NotFromHere(item, from, status)]);
        var way = await _rules.AmongAsync(ways, item, workflow, cancellationToken) is [var first, ..] ? first : ways[0];
        var moved = await _move.ExecuteAsync(new MoveRequest(id, way.Name), cancellationToken);
        return moved.Succeeded ? null : Problem(item, moved.Refusals);
    }

    private static ReleaseProblem Problem(ContentItem item, IReadOnlyList<Refusal> refusals) => new(item.ContentItemId, item.DisplayText, refusals);
}
