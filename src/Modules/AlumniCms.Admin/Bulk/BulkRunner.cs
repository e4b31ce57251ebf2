using System.Globalization;

using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Outbox;
using AlumniCms.Kernel.Sites;
using AlumniCms.Sites.Cultures;

using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace AlumniCms.Admin.Bulk;

/// <summary>Takes runs forward, a batch at a time. Scoped to the site of the run.</summary>
internal sealed class BulkRunner(AlumniDbContext db, CurrentSite site, IServiceScopeFactory scopes, OutboxQueue outbox, BulkPace pace, TimeProvider time)
{
    /// <summary>Does one batch and asks for the next; nothing when the run has ended or somebody else has gone on with it.</summary>
    public async Task RunTurnAsync(BulkTurn turn, CancellationToken cancellationToken)
    {
        if (await DoBatchAsync(turn, cancellationToken) is not { } left)
            return;
        if (left == 0)
            await EndAsync(db, turn, BulkRunState.Done, time, cancellationToken);
        else
            await db.InTransactionAsync(ct => PassOnAsync(turn, ct), cancellationToken);
    }

    /// <summary>Does all of a small run at once.</summary>
    public async Task RunThroughAsync(BulkTurn turn, CancellationToken cancellationToken)
    {
        for (int? left; (left = await DoBatchAsync(turn, cancellationToken)) is not null;)
            if (left == 0)
            {
                await EndAsync(db, turn, BulkRunState.Done, time, cancellationToken);
                return;
            }
    }

    /// <summary>Has a run that stands still go on, with the rows that wait.</summary>
    public Task<bool> ContinueAsync(BulkRun run, CancellationToken cancellationToken) => db.InTransactionAsync(
        async ct =>
        {
            var now = time.GetUtcNow().UtcDateTime;
            var taken = await db.Set<BulkRun>().Where(r => r.Id == run.Id && r.Turn == run.Turn && r.State == run.State).ExecuteUpdateAsync(
                set => set.SetProperty(r => r.State, BulkRunState.Running).SetProperty(r => r.Turn, r => r.Turn + 1)
                    .SetProperty(r => r.BeatUtc, now).SetProperty(r => r.EndedUtc, (DateTime?)null),
                ct) == 1;
            if (taken)
                outbox.Send(new BulkTurn(run.Id, run.Turn + 1));
            await db.SaveChangesAsync(ct);
            return taken;
        },
        cancellationToken);

    /// <summary>Ends the run, unless it has ended or gone on without this turn.</summary>
    public static Task EndAsync(AlumniDbContext db, BulkTurn turn, BulkRunState state, TimeProvider time, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow().UtcDateTime;
        return Current(db, turn).ExecuteUpdateAsync(
            set => set.SetProperty(r => r.State, state).SetProperty(r => r.EndedUtc, now).SetProperty(r => r.BeatUtc, now), cancellationToken);
    }

    /// <summary>The run, while this turn is the one that counts.</summary>
    public static IQueryable<BulkRun> Current(AlumniDbContext db, BulkTurn turn) =>
        db.Set<BulkRun>().Where(r => r.Id == turn.RunId && r.Turn == turn.Turn && r.State == BulkRunState.Running);

    // How many rows are left, or null when the run is no longer this turn's.
    private async Task<int?> DoBatchAsync(BulkTurn turn, CancellationToken cancellationToken)
    {
        if (await Current(db, turn).AsNoTracking().SingleOrDefaultAsync(cancellationToken) is not { } run)
            return null;
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = KnownCultures.FormatsOf(run.Language, country: null);
        var began = time.GetTimestamp();
        var waiting = db.Set<BulkRunItem>().AsNoTracking().Where(i => i.RunId == run.Id && i.State == BulkItemState.Waiting);
        foreach (var item in await waiting.OrderBy(i => i.Id).Take(pace.Rows).ToListAsync(cancellationToken))
        {
            if (!await DoAsync(run, turn, item, cancellationToken))
                return null;
            if (time.GetElapsedTime(began) > pace.Time)
                break;
        }

        return await waiting.CountAsync(cancellationToken);
    }

    // Each row in a scope of its own: with the rights of that moment, and nothing kept from the one before.
    private async Task<bool> DoAsync(BulkRun run, BulkTurn turn, BulkRunItem item, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentSite>().Enter(site.Site);
        return await scope.ServiceProvider.GetRequiredService<BulkStep>().DoAsync(run, turn, item, cancellationToken);
    }

    private async Task<bool> PassOnAsync(BulkTurn turn, CancellationToken cancellationToken)
    {
        var passed = await Current(db, turn).ExecuteUpdateAsync(set => set.SetProperty(r => r.Turn, r => r.Turn + 1), cancellationToken) == 1;
        if (passed)
            outbox.Send(turn with { Turn = turn.Turn + 1 });
        await db.SaveChangesAsync(cancellationToken);
        return passed;
    }
}
