using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Permissions;
using AlumniCms.Kernel.Sites;

using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace AlumniCms.Kernel.Outbox;

/// <summary>
/// Carries out outbox messages. Several nodes may run it at once: a message is claimed by moving its due time
/// on in one conditional update, so that one node has it; a node that dies gives it back when that time comes.
/// </summary>
internal sealed class OutboxDispatcher(
    IServiceScopeFactory scopes,
    IEnumerable<OutboxHandlerType> handlers,
    ISiteStore sites,
    OutboxBell bell,
    TimeProvider time,
    ILogger<OutboxDispatcher> logger) : BackgroundService
{
    private const int BatchSize = 50;
    private const int MostAttempts = 12;
    private static readonly TimeSpan PollEvery = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan AttemptLimit = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan ClaimFor = TimeSpan.FromMinutes(2);

    private readonly Dictionary<string, OutboxHandlerType> _handlers =
        handlers.ToDictionary(h => h.Name, StringComparer.Ordinal);

    /// <summary>Carries out what is due now; says how many messages were tried.</summary>
    public async Task<int> RunDueAsync(CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow().UtcDateTime;
        List<OutboxMessage> due;
        await using (var scope = scopes.CreateAsyncScope())
            due = await scope.ServiceProvider.GetRequiredService<AlumniDbContext>().Set<OutboxMessage>().AsNoTracking()
                .Where(m => m.DueUtc <= now && m.AbandonedUtc == null)
                .OrderBy(m => m.DueUtc).ThenBy(m => m.Id).Take(BatchSize).ToListAsync(cancellationToken);
        var tried = 0;
        foreach (var message in due)
        {
            if (cancellationToken.IsCancellationRequested)
                break;
            if (await TryClaimAsync(message, cancellationToken))
            {
                await CarryOutAsync(message);
                tried++;
            }
        }

        return tried;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                while (await RunDueAsync(stoppingToken) > 0)
                {
                }
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                logger.LogError(exception, "The outbox cannot be read; trying again in {Delay}", PollEvery);
            }

            await bell.WaitAsync(PollEvery, time, stoppingToken);
        }
    }

    private async Task<bool> TryClaimAsync(OutboxMessage message, CancellationToken cancellationToken)
    {
        var until = time.GetUtcNow().UtcDateTime + ClaimFor;
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AlumniDbContext>();
        return await db.Set<OutboxMessage>()
            .Where(m => m.Id == message.Id && m.DueUtc == message.DueUtc && m.AbandonedUtc == null)
            .ExecuteUpdateAsync(
                set => set.SetProperty(m => m.DueUtc, until).SetProperty(m => m.Attempts, m => m.Attempts + 1),
                cancellationToken) == 1;
    }

    // Not cancelled by a stop of the host: what has begun is finished, the host waits for it.
    private async Task CarryOutAsync(OutboxMessage message)
    {
        using var limit = new CancellationTokenSource(AttemptLimit, time);
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AlumniDbContext>();
        try
        {
            if (!_handlers.TryGetValue(message.Handler, out var handler))
                throw new InvalidOperationException($"No handler is named '{message.Handler}' in this version of the program.");
            if ((await sites.GetAsync(limit.Token)).ById(message.SiteId) is { } site)
                scope.ServiceProvider.GetRequiredService<CurrentSite>().Enter(site);
            scope.ServiceProvider.GetRequiredService<CurrentActor>().BecomeOperator();
            await handler.InvokeAsync(scope.ServiceProvider, message.Payload, message.Id, limit.Token);
            await db.Set<OutboxMessage>().Where(m => m.Id == message.Id).ExecuteDeleteAsync(CancellationToken.None);
        }
        catch (Exception exception)
        {
            logger.LogWarning(exception, "Outbox message {MessageId} for {Handler} failed", message.Id, message.Handler);
            await NoteFailureAsync(message, exception);
        }
    }

    private async Task NoteFailureAsync(OutboxMessage message, Exception exception)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var attempts = message.Attempts + 1;
        var due = now + TimeSpan.FromSeconds(Math.Min(Math.Pow(2, attempts), 3600));
        DateTime? abandoned = attempts >= MostAttempts ? now : null;
        var error = exception.Message.Length > 1000 ? exception.Message[..1000] : exception.Message;
        await using var scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<AlumniDbContext>().Set<OutboxMessage>()
            .Where(m => m.Id == message.Id)
            .ExecuteUpdateAsync(
                set => set.SetProperty(m => m.DueUtc, due)
                    .SetProperty(m => m.AbandonedUtc, abandoned)
                    .SetProperty(m => m.LastError, error),
                CancellationToken.None);
    }
}
