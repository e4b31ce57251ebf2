using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Permissions;
using AlumniCms.Members.Roles;

using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging;

namespace AlumniCms.Admin.Bulk;

/// <summary>Does a run's action to one row, as the person who began it. Scoped to the row.</summary>
internal sealed class BulkStep(
    AlumniDbContext db, CurrentActor actor, ActingFor acting, IEnumerable<IBulkWork> works, TimeProvider time, ILogger<BulkStep> logger, IStringLocalizer<Texts> T)
{
    /// <summary>False when the run does not go on.</summary>
    public async Task<bool> DoAsync(BulkRun run, BulkTurn turn, BulkRunItem item, CancellationToken cancellationToken)
    {
        if (!await BulkRunner.Current(db, turn).AnyAsync(cancellationToken))
            return false;
        if (!await acting.EnterAsync(run.OwnerId, cancellationToken) || !actor.Has(KernelPermissions.AccessAdminPanel)
            || works.SingleOrDefault(w => w.List == run.List) is not { } work || !work.Actions().Any(a => a.Key == run.Action))
        {
            await BulkRunner.EndAsync(db, turn, BulkRunState.Refused, time, cancellationToken);
            return false;
        }

        var reasons = await TryAsync(work, run, item, cancellationToken);
        if (reasons.Count > 0)
            await db.InTransactionAsync(ct => NoteAsync(run, item, reasons, ct), cancellationToken);
        return true;
    }

    // What is done and that it was done are committed together: a row is never done twice, and never reported without being done.
    private async Task<IReadOnlyList<string>> TryAsync(IBulkWork work, BulkRun run, BulkRunItem item, CancellationToken cancellationToken)
    {
        try
        {
            return await db.InTransactionAsync(
                async ct =>
                {
                    var refused = await work.DoAsync(run.Action, item.TargetId, ct);
                    if (refused.Count == 0)
                        await NoteAsync(run, item, [], ct);
                    return refused;
                },
                static refused => refused.Count == 0,
                cancellationToken);
        }
        catch (DbUpdateException exception) when (LostRace.Is(exception))
        {
            return [T["Somebody else has changed it at the same moment."]];
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            logger.LogError(exception, "Row {TargetId} of the run {RunId} could not be done", item.TargetId, run.Id);
            return [T["An error came up; it is in the log of the server."]];
        }
    }

    private async Task<bool> NoteAsync(BulkRun run, BulkRunItem item, IReadOnlyList<string> reasons, CancellationToken cancellationToken)
    {
        var (state, done) = reasons.Count == 0 ? (BulkItemState.Done, 1) : (BulkItemState.Skipped, 0);
        var reason = string.Join(' ', reasons.Distinct(StringComparer.Ordinal));
        reason = reason.Length > BulkRunItem.ReasonLength ? reason[..BulkRunItem.ReasonLength] : reason;
        var now = time.GetUtcNow().UtcDateTime;
        var noted = await db.Set<BulkRunItem>().Where(i => i.Id == item.Id && i.State == BulkItemState.Waiting)
            .ExecuteUpdateAsync(set => set.SetProperty(i => i.State, state).SetProperty(i => i.Reason, reason), cancellationToken);
        await db.Set<BulkRun>().Where(r => r.Id == run.Id).ExecuteUpdateAsync(
            set => set.SetProperty(r => r.Done, r => r.Done + (noted * done)).SetProperty(r => r.Skipped, r => r.Skipped + (noted * (1 - done)))
                .SetProperty(r => r.BeatUtc, now),
            cancellationToken);
        return true;
    }
}
