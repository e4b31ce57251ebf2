using AlumniCms.Admin.Frames;
using AlumniCms.Admin.Listings;
using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Ids;
using AlumniCms.Kernel.Outbox;
using AlumniCms.Kernel.Permissions;
using AlumniCms.Kernel.Results;

using Microsoft.EntityFrameworkCore;

namespace AlumniCms.Admin.Bulk;

/// <summary>Begins a run: what is to be done to which rows, as they are found at this moment.</summary>
internal sealed class BeginBulk(AlumniDbContext db, CurrentActor actor, OutboxQueue outbox, BulkRunner runner, TimeProvider time)
{
    /// <summary>Most rows of one run.</summary>
    public const int Most = Listing.MostExported;

    /// <summary>Most runs of one person that go on at once.</summary>
    public const int MostAtOnce = 3;

    private const int RowsAtOnce = 1_000;

    /// <summary>Begins it; a run of no more rows than a page has is through when this returns. Refused with <c>bulk.busy</c>.</summary>
    public async Task<Result<BulkRun>> ExecuteAsync(IBulkWork work, BulkAction action, IReadOnlyList<BulkTarget> targets, string back, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var heardOf = now - BulkRun.Patience;
        if (await db.Set<BulkRun>().CountAsync(r => r.OwnerId == actor.Id && r.State == BulkRunState.Running && r.BeatUtc > heardOf, cancellationToken) >= MostAtOnce)
            return new Refusal("bulk.busy", $"{MostAtOnce} runs go on already. Wait for one of them to end.");
        var run = new BulkRun
        {
            Id = IdGenerator.NewId(time),
            OwnerId = actor.Id,
            List = work.List,
            Action = action.Key,
            ActionText = action.Text,
            Language = AdminFrames.Language,
            Back = back,
            Total = targets.Count,
            BeganUtc = now,
            BeatUtc = now,
        };
        var isSmall = targets.Count <= Listing.PageSize;
        await db.InTransactionAsync(ct => StoreAsync(run, targets, isSmall, ct), cancellationToken);
        if (!isSmall)
            return run;

        // Not cancelled with the request: what was asked for is done, whether or not the person waits for the answer.
        await runner.RunThroughAsync(new BulkTurn(run.Id, run.Turn), CancellationToken.None);
        return await db.Set<BulkRun>().AsNoTracking().SingleAsync(r => r.Id == run.Id, cancellationToken);
    }

    private async Task<bool> StoreAsync(BulkRun run, IReadOnlyList<BulkTarget> targets, bool isSmall, CancellationToken cancellationToken)
    {
        db.Add(run);
        if (!isSmall)
            outbox.Send(new BulkTurn(run.Id, run.Turn));
        await db.SaveChangesAsync(cancellationToken);
        foreach (var some in targets.Chunk(RowsAtOnce))
        {
            db.AddRange(some.Select(t => new BulkRunItem { RunId = run.Id, TargetId = t.Id, Name = t.Name.Length > BulkRunItem.NameLength ? t.Name[..BulkRunItem.NameLength] : t.Name }));
            await db.SaveChangesAsync(cancellationToken);
            db.ChangeTracker.Clear();
        }

        return true;
    }
}
