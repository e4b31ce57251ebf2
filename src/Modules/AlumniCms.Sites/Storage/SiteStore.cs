using System.Text.Json;

using AlumniCms.Kernel.Caching;
using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Modules;
using AlumniCms.Kernel.Sites;
using AlumniCms.Sites.Models;

using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace AlumniCms.Sites.Storage;

/// <summary>
/// Keeps one picture of all sites in memory. A change throws the picture away; the next reader loads a new one,
/// once, however many readers wait for it.
/// </summary>
internal sealed class SiteStore : ISiteStore
{
    private readonly IServiceScopeFactory _scopes;
    private readonly ModuleCatalog _modules;
    private readonly ILogger<SiteStore> _logger;
    private Loading? _current;

    public SiteStore(
        IServiceScopeFactory scopes, ModuleCatalog modules, CacheEvictions evictions, ILogger<SiteStore> logger)
    {
        (_scopes, _modules, _logger) = (scopes, modules, logger);
        evictions.Subscribe(tags =>
        {
            if (SiteTags.TouchSites(tags))
                Volatile.Write(ref _current, null);
        });
    }

    public ValueTask<SiteTable> GetAsync(CancellationToken cancellationToken = default)
    {
        var loading = Volatile.Read(ref _current);
        return loading?.Table is { } table
            ? ValueTask.FromResult(table)
            : new ValueTask<SiteTable>(WaitAsync(loading, cancellationToken));
    }

    private async Task<SiteTable> WaitAsync(Loading? loading, CancellationToken cancellationToken)
    {
        if (loading is null)
        {
            var mine = new Loading(LoadAsync);
            loading = Interlocked.CompareExchange(ref _current, mine, null) ?? mine;
        }

        try
        {
            // The load serves every waiting reader, so one who gives up does not stop it.
            return await loading.Task.WaitAsync(cancellationToken);
        }
        catch when (loading.Task.IsFaulted)
        {
            Interlocked.CompareExchange(ref _current, null, loading);
            throw;
        }
    }

    private async Task<SiteTable> LoadAsync()
    {
        await using var scope = _scopes.CreateAsyncScope();
        var rows = await scope.ServiceProvider.GetRequiredService<AlumniDbContext>()
            .Set<SiteRow>().AsNoTracking().Include(s => s.Hosts).ToListAsync();
        return new SiteTable(rows.Select(Read).OfType<Site>());
    }

    private Site? Read(SiteRow row)
    {
        try
        {
            return row.ToSite(_modules);
        }
        catch (JsonException exception)
        {
            // One damaged row must not take the whole network down.
            _logger.LogError(
                exception,
                "Site {Key} (row {Id} of table Sites) cannot be read and is left out. Mend its JSON columns, or save the site again",
                row.Key,
                row.Id);
            return null;
        }
    }

    private sealed class Loading(Func<Task<SiteTable>> load)
    {
        private readonly Lazy<Task<SiteTable>> _task = new(load);

        public Task<SiteTable> Task => _task.Value;

        public SiteTable? Table => _task.IsValueCreated && Task.IsCompletedSuccessfully ? Task.GetAwaiter().GetResult() : null;
    }
}
