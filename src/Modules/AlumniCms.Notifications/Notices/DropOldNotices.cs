using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Timing;

using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace AlumniCms.Notifications.Notices;

/// <summary>Throws notices away ninety days after they were read, and those that nobody read after a year.</summary>
internal sealed class DropOldNotices(IServiceScopeFactory scopes, TimeProvider time) : ITimedWork
{
    private static readonly TimeSpan ReadFor = TimeSpan.FromDays(90);
    private static readonly TimeSpan UnreadFor = TimeSpan.FromDays(365);

    public string Name => "drop old notices";

    public TimeSpan Interval => TimeSpan.FromHours(12);

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var (read, unread) = (now - ReadFor, now - UnreadFor);
        await using var scope = scopes.CreateAsyncScope();

        // The first condition follows from the others; it is the one that has an index.
        await scope.ServiceProvider.GetRequiredService<AlumniDbContext>().Set<NoticeRow>().IgnoreQueryFilters([AlumniDbContext.SiteFilter])
            .Where(n => n.CreatedUtc < read && (n.ReadUtc < read || (n.ReadUtc == null && n.CreatedUtc < unread)))
            .ExecuteDeleteAsync(cancellationToken);
    }
}
