using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Timing;
using AlumniCms.Workflows.Models;

using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace AlumniCms.Workflows.Running;

/// <summary>Lets go of runs that ended long ago, with their steps.</summary>
internal sealed class DropOldWorkflows(IServiceScopeFactory scopes, TimeProvider time) : ITimedWork
{
    private const int Batch = 1_000;
    private static readonly TimeSpan KeptFor = TimeSpan.FromDays(90);

    public string Name => "Old runs of workflows";

    public TimeSpan Interval => TimeSpan.FromHours(1);

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var old = time.GetUtcNow().UtcDateTime - KeptFor;
        await using var scope = scopes.CreateAsyncScope();
        var runs = scope.ServiceProvider.GetRequiredService<AlumniDbContext>().Set<Workflow>().IgnoreQueryFilters([AlumniDbContext.SiteFilter]);
        var ids = await runs.Where(w => w.FinishedUtc < old).OrderBy(w => w.FinishedUtc).Select(w => w.Id).Take(Batch).ToListAsync(cancellationToken);
        await runs.Where(w => ids.Contains(w.Id)).ExecuteDeleteAsync(cancellationToken);
    }
}
