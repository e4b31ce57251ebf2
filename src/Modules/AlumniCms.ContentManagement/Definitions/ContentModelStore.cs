using AlumniCms.Kernel.Caching;
using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Sites;

using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace AlumniCms.ContentManagement.Definitions;

/// <summary>
/// The content models of all sites, from memory. Sites that see the network's definitions and add none share one model.
/// </summary>
public sealed class ContentModelStore
{
    /// <summary>The tag that a change of any definition evicts.</summary>
    public const string Tag = "definitions";

    private readonly IServiceScopeFactory _scopes;
    private readonly ISiteStore _sites;
    private readonly CacheEvictions _evictions;
    private readonly SemaphoreSlim _loading = new(1, 1);
    private volatile ContentModels? _models;

    public ContentModelStore(IServiceScopeFactory scopes, ISiteStore sites, CacheEvictions evictions)
    {
        (_scopes, _sites, _evictions) = (scopes, sites, evictions);
        evictions.Subscribe(tags =>
        {
            if (tags.Contains(Tag) || tags.Contains("sites") || tags.Contains(CacheEvictions.Everything))
                _models = null;
        });
    }

    /// <summary>The model that the site sees, as last committed.</summary>
    public async ValueTask<ContentModel> GetAsync(Site site, CancellationToken cancellationToken = default) =>
        (await GetAllAsync(cancellationToken)).For(site);

    /// <summary>The models of all sites, as last committed.</summary>
    internal async ValueTask<ContentModels> GetAllAsync(CancellationToken cancellationToken) =>
        _models ?? await LoadAsync(cancellationToken);

    /// <summary>The models as the running transaction sees them: what it has just defined is in them.</summary>
    internal async Task<ContentModels> GetUncommittedAsync(
        AlumniDbContext db, Site site, CancellationToken cancellationToken)
    {
        // A worldwide site that the same change has made is not in the store yet.
        var worldwide = site.IsWorldwide ? site.Id : (await _sites.GetAsync(cancellationToken)).Worldwide?.Id;
        return await ReadAsync(db, worldwide, cancellationToken);
    }

    private async Task<ContentModels> LoadAsync(CancellationToken cancellationToken)
    {
        await _loading.WaitAsync(cancellationToken);
        try
        {
            if (_models is { } loaded)
                return loaded;
            var mark = _evictions.Now;
            var worldwide = (await _sites.GetAsync(cancellationToken)).Worldwide?.Id;
            await using var scope = _scopes.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<AlumniDbContext>();
            var models = _models = await ReadAsync(db, worldwide, cancellationToken);

            // What was committed while the rows were read may be missing from them: this reader only gets them.
            if (_evictions.AnySince(mark, [Tag, "sites"]))
                _models = null;
            return models;
        }
        finally
        {
            _loading.Release();
        }
    }

    private static async Task<ContentModels> ReadAsync(AlumniDbContext db, int? worldwide, CancellationToken cancellationToken)
    {
        var rows = await db.Set<ContentDefinitionRow>().IgnoreQueryFilters([AlumniDbContext.SiteFilter])
            .AsNoTracking().ToListAsync(cancellationToken);
        return new ContentModels(rows, worldwide);
    }
}
