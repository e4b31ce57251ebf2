using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Timing;

using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace AlumniCms.Notifications.Notices;

/// <summary>Once a minute: whose evening has come gets one mail with what they have not read.</summary>
internal sealed class DailyMail(IServiceScopeFactory scopes, TimeProvider time, ILogger<DailyMail> logger) : ITimedWork
{
    private const int MostPeople = 200;

    public string Name => "send daily mails";

    public TimeSpan Interval => TimeSpan.FromMinutes(1);

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow().UtcDateTime;
        foreach (var accountId in await DueAsync(now, cancellationToken))
        {
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                await scope.ServiceProvider.GetRequiredService<SendDailyMail>().ExecuteAsync(accountId, now, cancellationToken);
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                Log.DailyMailFailed(logger, accountId, exception);
            }
        }
    }

    private async Task<List<string>> DueAsync(DateTime now, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<AlumniDbContext>().Set<NoticeRow>().IgnoreQueryFilters([AlumniDbContext.SiteFilter])
            .Where(n => n.DigestUtc <= now).GroupBy(n => n.AccountId).OrderBy(g => g.Min(n => n.DigestUtc)).Select(g => g.Key)
            .Take(MostPeople).ToListAsync(cancellationToken);
    }
}
