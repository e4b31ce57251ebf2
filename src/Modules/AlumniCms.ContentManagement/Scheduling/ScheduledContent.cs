using System.Data.Common;

using AlumniCms.ContentManagement.Actions;
using AlumniCms.ContentManagement.Indexes;
using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Outbox;
using AlumniCms.Kernel.Permissions;
using AlumniCms.Kernel.Sites;
using AlumniCms.Kernel.Timing;

using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace AlumniCms.ContentManagement.Scheduling;

/// <summary>
/// Publishes and unpublishes items when their time has come. Two nodes may do it at once: the action finds the item
/// as the other has left it, and the row's revision lets one of two simultaneous changes through.
/// </summary>
internal sealed class ScheduledContent(
    IServiceScopeFactory scopes, ISiteStore sites, TimeProvider time, ILogger<ScheduledContent> logger) : ITimedWork
{
    private const int BatchSize = 500;

    // What falls due at one minute is worked off in one run; a run does not go on for ever.
    private const int MostBatches = 20;

    public string Name => "Scheduled content";

    public TimeSpan Interval => TimeSpan.FromSeconds(15);

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow().UtcDateTime;
        for (var batch = 0; batch < MostBatches && await RunBatchAsync(now, cancellationToken) == BatchSize; batch++)
        {
        }
    }

    private async Task<int> RunBatchAsync(DateTime now, CancellationToken cancellationToken)
    {
        List<ScheduleIndex> due;
        await using (var scope = scopes.CreateAsyncScope())
            due = await scope.ServiceProvider.GetRequiredService<AlumniDbContext>().Set<ScheduleIndex>()
                .IgnoreQueryFilters([AlumniDbContext.SiteFilter]).AsNoTracking()
                .Where(s => s.DueUtc <= now).OrderBy(s => s.DueUtc).ThenBy(s => s.Id).Take(BatchSize).ToListAsync(cancellationToken);
        var table = await sites.GetAsync(cancellationToken);
        foreach (var entry in due)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (table.ById(entry.SiteId) is { } site)
                await CarryOutAsync(entry, site, now, cancellationToken);
        }

        return due.Count;
    }

    private async Task CarryOutAsync(ScheduleIndex entry, Site site, DateTime now, CancellationToken cancellationToken)
    {
        try
        {
            await using var scope = Scope(site);
            var result = entry.Action == ScheduleIndex.Publish
                ? await scope.ServiceProvider.GetRequiredService<PublishContentItem>().ExecuteAsync(entry.ContentItemId, now, cancellationToken)
                : await scope.ServiceProvider.GetRequiredService<UnpublishContentItem>().ExecuteAsync(entry.ContentItemId, now, cancellationToken);
            if (!result.Succeeded)
                await PostponeAsync(entry, site, [.. result.Refusals.Select(r => r.Message)], cancellationToken);
            foreach (var refusal in result.Refusals)
                logger.LogWarning(
                    "Item {ContentItemId} of site {SiteId} could not be {Action}ed on time: {Reason}",
                    entry.ContentItemId, entry.SiteId, entry.Action, refusal.ToString());
        }
        catch (Exception exception) when (exception is DbUpdateException or DbException)
        {
            // The next run, in seconds, finds the item as it is then.
            logger.LogInformation(exception, "Item {ContentItemId} was changed by another node meanwhile, or the database is busy", entry.ContentItemId);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // One item that nobody knows how to publish must not keep all that fall due after it waiting.
            logger.LogError(exception, "Item {ContentItemId} of site {SiteId} could not be {Action}ed on time", entry.ContentItemId, entry.SiteId, entry.Action);
            await PostponeAsync(entry, site, [exception.Message], cancellationToken);
        }
    }

    // An item that cannot be published is tried again later, so that it does not keep others waiting. People are told the first time.
    private async Task PostponeAsync(ScheduleIndex entry, Site site, IReadOnlyList<string> reasons, CancellationToken cancellationToken)
    {
        await using var scope = Scope(site);
        var db = scope.ServiceProvider.GetRequiredService<AlumniDbContext>();
        var later = time.GetUtcNow().UtcDateTime.AddMinutes(10);
        await db.InTransactionAsync(
            async ct =>
            {
                var isOurs = await db.Set<ScheduleIndex>().Where(s => s.Id == entry.Id && s.DueUtc == entry.DueUtc)
                    .ExecuteUpdateAsync(set => set.SetProperty(s => s.DueUtc, later).SetProperty(s => s.IsPostponed, true), ct) == 1;
                if (isOurs && !entry.IsPostponed)
                    scope.ServiceProvider.GetRequiredService<OutboxQueue>().Send(new ScheduledContentRefused(entry.ContentItemId, entry.Action, reasons));
                await db.SaveChangesAsync(ct);
                return isOurs;
            },
            cancellationToken);
    }

    private AsyncServiceScope Scope(Site site)
    {
        var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentSite>().Enter(site);
        scope.ServiceProvider.GetRequiredService<CurrentActor>().BecomeOperator();
        return scope;
    }
}
