using AlumniCms.ContentManagement.Actions;
using AlumniCms.ContentManagement.Indexes;
using AlumniCms.Kernel.Data;
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

    public string Name => "Scheduled content";

    public TimeSpan Interval => TimeSpan.FromSeconds(15);

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow().UtcDateTime;
        List<ScheduleIndex> due;
        await using (var scope = scopes.CreateAsyncScope())
            due = await scope.ServiceProvider.GetRequiredService<AlumniDbContext>().Set<ScheduleIndex>()
                .IgnoreQueryFilters([AlumniDbContext.SiteFilter]).AsNoTracking()
                .Where(s => s.DueUtc <= now).OrderBy(s => s.DueUtc).Take(BatchSize).ToListAsync(cancellationToken);
        var table = await sites.GetAsync(cancellationToken);
        foreach (var entry in due)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (table.ById(entry.SiteId) is { } site)
                await CarryOutAsync(entry, site, cancellationToken);
        }
    }

    private async Task CarryOutAsync(ScheduleIndex entry, Site site, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentSite>().Enter(site);
        scope.ServiceProvider.GetRequiredService<CurrentActor>().BecomeOperator();
        try
        {
            var result = entry.Action == ScheduleIndex.Publish
                ? await scope.ServiceProvider.GetRequiredService<PublishContentItem>().ExecuteAsync(entry.ContentItemId, cancellationToken)
                : await scope.ServiceProvider.GetRequiredService<UnpublishContentItem>().ExecuteAsync(entry.ContentItemId, cancellationToken);
            if (!result.Succeeded)
                await PostponeAsync(scope.ServiceProvider.GetRequiredService<AlumniDbContext>(), entry, cancellationToken);
            foreach (var refusal in result.Refusals)
                logger.LogWarning(
                    "Item {ContentItemId} of site {SiteId} could not be {Action}ed on time: {Reason}",
                    entry.ContentItemId, entry.SiteId, entry.Action, refusal.ToString());
        }
        catch (DbUpdateException exception)
        {
            logger.LogInformation(exception, "Item {ContentItemId} was changed by another node meanwhile", entry.ContentItemId);
        }
    }

    // An item that cannot be published is tried again later, so that it does not keep others waiting.
    private async Task PostponeAsync(AlumniDbContext db, ScheduleIndex entry, CancellationToken cancellationToken)
    {
        var later = time.GetUtcNow().UtcDateTime.AddMinutes(10);
        await db.Set<ScheduleIndex>().Where(s => s.Id == entry.Id)
            .ExecuteUpdateAsync(set => set.SetProperty(s => s.DueUtc, later), cancellationToken);
    }
}
