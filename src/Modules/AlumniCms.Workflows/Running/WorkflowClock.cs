using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Outbox;
using AlumniCms.Kernel.Permissions;
using AlumniCms.Kernel.Sites;
using AlumniCms.Kernel.Timing;
using AlumniCms.Workflows.Activities;
using AlumniCms.Workflows.Models;

using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace AlumniCms.Workflows.Running;

/// <summary>
/// Starts workflows whose time has come, and has those go on that waited for it. Whoever moves a timer’s time on in one conditional update
/// has it: two nodes start it once, and what fell due while no server ran is done once when one does.
/// </summary>
internal sealed class WorkflowClock(IServiceScopeFactory scopes, ISiteStore sites, TimeProvider time, ILogger<WorkflowClock> logger) : ITimedWork
{
    private const int Batch = 200;

    public string Name => "Workflow timers";

    public TimeSpan Interval => TimeSpan.FromSeconds(10);

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow().UtcDateTime;
        List<WorkflowTimer> timers;
        List<WorkflowToken> tokens;
        await using (var scope = scopes.CreateAsyncScope())
        {
            var db = scope.ServiceProvider.GetRequiredService<AlumniDbContext>();
            timers = await db.Set<WorkflowTimer>().IgnoreQueryFilters([AlumniDbContext.SiteFilter]).AsNoTracking().Where(t => t.DueUtc <= now).OrderBy(t => t.DueUtc).Take(Batch).ToListAsync(cancellationToken);
            tokens = await db.Set<WorkflowToken>().IgnoreQueryFilters([AlumniDbContext.SiteFilter]).AsNoTracking().Where(t => t.DueUtc <= now).OrderBy(t => t.DueUtc).Take(Batch).ToListAsync(cancellationToken);
        }

        foreach (var timer in timers)
            await OnSiteAsync(timer.SiteId, (services, site, ct) => StartAsync(services, site, timer, now, ct), cancellationToken);
        foreach (var token in tokens)
            await OnSiteAsync(token.SiteId, (services, _, ct) => WakeAsync(services, token, ct), cancellationToken);
    }

    // One that fails keeps no other waiting.
    private async Task OnSiteAsync(int siteId, Func<IServiceProvider, Site, CancellationToken, Task> work, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if ((await sites.GetAsync(cancellationToken)).ById(siteId) is not { } site)
            return;
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentSite>().Enter(site);
        scope.ServiceProvider.GetRequiredService<CurrentActor>().BecomeOperator();
        try
        {
            await work(scope.ServiceProvider, site, cancellationToken);
        }
        catch (DbUpdateException exception) when (LostRace.Is(exception))
        {
            logger.LogInformation(exception, "A timer of the site {SiteId} was seen to by another node", siteId);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            logger.LogError(exception, "A timer of the site {SiteId} failed", siteId);
        }
    }

    private static Task<int> StartAsync(IServiceProvider services, Site site, WorkflowTimer timer, DateTime now, CancellationToken cancellationToken)
    {
        var db = services.GetRequiredService<AlumniDbContext>();
        return db.InTransactionAsync(
            async ct =>
            {
                var due = db.Set<WorkflowTimer>().Where(t => t.Id == timer.Id && t.DueUtc == timer.DueUtc);
                var row = await db.Set<WorkflowTypeRow>().AsNoTracking().SingleOrDefaultAsync(t => t.WorkflowTypeId == timer.WorkflowTypeId, ct);
                var type = row is { IsRunning: true } ? WorkflowTypeReader.Read(row) : null;
                var activity = type?.Find(timer.ActivityId);
                if (activity is null || TimerEvent.Next(activity, now, TimerEvent.Zone(site)) is not { } next)
                    return await due.ExecuteDeleteAsync(ct);
                var zone = site.TimeZone;
                if (await due.ExecuteUpdateAsync(set => set.SetProperty(t => t.DueUtc, next).SetProperty(t => t.TimeZone, zone), ct) == 0)
                    return 0;

                // Reckoned in a zone that the site has left since: it comes at its time in the new one.
                if (timer.TimeZone == zone)
                    await services.GetRequiredService<StartWorkflows>().OnTimeAsync(type!, activity, timer.DueUtc, ct);
                return 1;
            },
            cancellationToken);
    }

    private static Task<int> WakeAsync(IServiceProvider services, WorkflowToken token, CancellationToken cancellationToken)
    {
        var db = services.GetRequiredService<AlumniDbContext>();
        return db.InTransactionAsync(
            async ct =>
            {
                var taken = await db.Set<WorkflowToken>().Where(t => t.Id == token.Id && t.DueUtc == token.DueUtc)
                    .ExecuteUpdateAsync(set => set.SetProperty(t => t.DueUtc, (DateTime?)null).SetProperty(t => t.HasWaited, true).SetProperty(t => t.Attempts, 0), ct);
                if (taken > 0)
                    services.GetRequiredService<OutboxQueue>().Send(new RunActivity(token.Id));
                await db.SaveChangesAsync(ct);
                return taken;
            },
            cancellationToken);
    }
}
