using AlumniCms.Kernel.Data;

using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

using Npgsql;

namespace AlumniCms.Kernel.Caching;

/// <summary>Hears what other nodes, and commands beside the server, have changed.</summary>
internal sealed class CacheSignalListener(
    DatabaseSettings database,
    CacheEvictions evictions,
    IServiceScopeFactory scopes,
    TimeProvider time,
    ILogger<CacheSignalListener> logger) : BackgroundService
{
    private static readonly TimeSpan RetryAfter = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan PollEvery = TimeSpan.FromSeconds(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                if (database.Provider == DatabaseProvider.PostgreSql)
                    await ListenAsync(stoppingToken);
                else
                    await PollAsync(stoppingToken);
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                logger.LogWarning(exception, "Changes of other nodes cannot be heard; trying again in {Delay}", RetryAfter);
                await Task.Delay(RetryAfter, time, stoppingToken);
            }
        }
    }

    private async Task ListenAsync(CancellationToken stoppingToken)
    {
        await using var connection = new NpgsqlConnection(database.ConnectionString);
        connection.Notification += (_, notification) => evictions.Apply(CacheSignals.Read(notification.Payload, evictions.Node));
        await connection.OpenAsync(stoppingToken);
        await using (var listen = new NpgsqlCommand($"LISTEN {CacheSignals.Channel}", connection))
            await listen.ExecuteNonQueryAsync(stoppingToken);

        // What was said while nobody listened is lost, so nothing cached before this moment can be trusted.
        evictions.Apply([CacheEvictions.Everything]);
        while (!stoppingToken.IsCancellationRequested)
            await connection.WaitAsync(stoppingToken);
    }

    private async Task PollAsync(CancellationToken stoppingToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AlumniDbContext>();
        await db.Database.OpenConnectionAsync(stoppingToken);
        var last = await db.Set<CacheSignal>().MaxAsync(s => (long?)s.Id, stoppingToken) ?? 0;
        evictions.Apply([CacheEvictions.Everything]);
        var version = 0L;
        using var timer = new PeriodicTimer(PollEvery, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            var now = await db.Database.SqlQuery<long>($"SELECT data_version AS Value FROM pragma_data_version").SingleAsync(stoppingToken);
            if (now == version)
                continue;
            version = now;
            foreach (var signal in await db.Set<CacheSignal>().AsNoTracking()
                .Where(s => s.Id > last).OrderBy(s => s.Id).ToListAsync(stoppingToken))
            {
                last = signal.Id;
                evictions.Apply(CacheSignals.Read(signal.Tags, evictions.Node));
            }
        }
    }
}
