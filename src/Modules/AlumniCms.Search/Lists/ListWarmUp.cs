using System.Threading.Channels;

using AlumniCms.Kernel.Caching;
using AlumniCms.Kernel.Data;
using AlumniCms.Search.Indexes;

using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace AlumniCms.Search.Lists;

/// <summary>
/// Reads large lists into memory at the start, and again when everything was thrown away, so that no reader waits the
/// second or two that it takes. Small ones are read when they are asked for.
/// </summary>
internal sealed class ListWarmUp : BackgroundService
{
    /// <summary>A list of fewer items is read in a few dozen milliseconds.</summary>
    private const int Large = 2_000;

    /// <summary>No network has more lists of that size than fit into memory.</summary>
    private const int Most = 100;

    private readonly IServiceScopeFactory _scopes;
    private readonly ListSnapshots _snapshots;
    private readonly ILogger<ListWarmUp> _logger;

    // One bell is enough, however often it is rung while lists are read.
    private readonly Channel<bool> _bell = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    public ListWarmUp(IServiceScopeFactory scopes, ListSnapshots snapshots, CacheEvictions evictions, ILogger<ListWarmUp> logger)
    {
        (_scopes, _snapshots, _logger) = (scopes, snapshots, logger);
        _bell.Writer.TryWrite(true);
        evictions.Subscribe(tags =>
        {
            if (tags.Contains(CacheEvictions.Everything))
                _bell.Writer.TryWrite(true);
        });
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var _ in _bell.Reader.ReadAllAsync(stoppingToken))
            try
            {
                await WarmAsync(Large, stoppingToken);
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                // The first reader of each list will wait instead.
                _logger.LogWarning(exception, "Large lists could not be read ahead");
            }
    }

    /// <summary>Reads the lists of so many items or more; returns how many lists that were.</summary>
    internal async Task<int> WarmAsync(int large, CancellationToken cancellationToken)
    {
        await using var scope = _scopes.CreateAsyncScope();
        var lists = await scope.ServiceProvider.GetRequiredService<AlumniDbContext>().Set<SearchDocument>()
            .IgnoreQueryFilters([AlumniDbContext.SiteFilter])
            .GroupBy(d => new { d.SiteId, d.ContentType })
            .Where(g => g.Count() >= large)
            .OrderByDescending(g => g.Count())
            .Select(g => new { g.Key.SiteId, g.Key.ContentType })
            .Take(Most).ToListAsync(cancellationToken);
        foreach (var list in lists)
            await _snapshots.GetAsync(list.SiteId, list.ContentType, withTitles: false, cancellationToken);
        return lists.Count;
    }
}
