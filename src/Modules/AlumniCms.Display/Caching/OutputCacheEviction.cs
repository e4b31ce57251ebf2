using AlumniCms.Kernel.Caching;

using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Extensions.Hosting;

namespace AlumniCms.Display.Caching;

/// <summary>Throws cached pages away when something on them has changed.</summary>
internal sealed class OutputCacheEviction(CacheEvictions evictions, IOutputCacheStore store) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        evictions.Subscribe(tags =>
        {
            // The store in memory evicts before it returns, so that no reader after a commit sees the former page.
            foreach (var tag in tags)
                store.EvictByTagAsync(tag, CancellationToken.None).AsTask().GetAwaiter().GetResult();
        });
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
