using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Timing;

using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace AlumniCms.Admin.Bulk;

/// <summary>Throws reports of runs away after thirty days. What was done stands in the audit trail.</summary>
internal sealed class DropOldRuns(IServiceScopeFactory scopes, TimeProvider time) : ITimedWork
{
    private static readonly TimeSpan Kept = TimeSpan.FromDays(30);

    public string Name => "drop old runs";

    public TimeSpan Interval => TimeSpan.FromHours(12);

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var before = time.GetUtcNow().UtcDateTime - Kept;
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AlumniDbContext>();
        await db.Set<BulkRun>().IgnoreQueryFilters([AlumniDbContext.SiteFilter]).Where(r => r.BeganUtc < before).ExecuteDeleteAsync(cancellationToken);
    }
}
