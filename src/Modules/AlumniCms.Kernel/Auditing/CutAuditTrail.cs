using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Timing;

using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace AlumniCms.Kernel.Auditing;

/// <summary>Throws entries away once they have been kept for as long as the settings say.</summary>
internal sealed class CutAuditTrail(IServiceScopeFactory scopes, AuditSettings settings, TimeProvider time) : ITimedWork
{
    public string Name => "cut audit trail";

    public TimeSpan Interval => TimeSpan.FromHours(12);

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var before = now.AddMonths(-settings.KeepMonths);
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AlumniDbContext>();
        var old = db.Set<AuditEntry>().IgnoreQueryFilters().Where(e => e.OccurredUtc < before);
        if (!await old.AnyAsync(cancellationToken))
            return;
        await db.InTransactionAsync(
            async ct =>
            {
                db.Add(new AuditCut { BeforeUtc = before, MadeUtc = now });
                await db.SaveChangesAsync(ct);
                return await old.ExecuteDeleteAsync(ct);
            },
            cancellationToken);
    }
}
