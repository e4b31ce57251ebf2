using System.Collections.Frozen;
using System.Text.Json.Nodes;

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
    private volatile Models? _models;

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
        (_models ?? await LoadAsync(cancellationToken)).For(site);

    /// <summary>The model as the running transaction sees it: what it has just defined is in it.</summary>
    internal async Task<ContentModel> GetUncommittedAsync(
        AlumniDbContext db, Site site, CancellationToken cancellationToken)
    {
        // A worldwide site that the same change has made is not in the store yet.
        var worldwide = site.IsWorldwide ? site.Id : (await _sites.GetAsync(cancellationToken)).Worldwide?.Id;
        return (await ReadAsync(db, worldwide, cancellationToken)).For(site);
    }

    private async Task<Models> LoadAsync(CancellationToken cancellationToken)
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

    private static async Task<Models> ReadAsync(AlumniDbContext db, int? worldwide, CancellationToken cancellationToken)
    {
        var rows = await db.Set<ContentDefinitionRow>().IgnoreQueryFilters([AlumniDbContext.SiteFilter])
            .AsNoTracking().ToListAsync(cancellationToken);
        return new Models(rows, worldwide);
    }

    private sealed class Models
    {
        private readonly ContentModel _builtIn;
        private readonly ContentModel _network;
        private readonly FrozenDictionary<int, ContentModel> _own;
        private readonly FrozenDictionary<int, ContentModel> _ownOverNetwork;

        public Models(IReadOnlyCollection<ContentDefinitionRow> rows, int? worldwide)
        {
            _builtIn = BuiltInDefinitions.Model;
            var bySite = rows.GroupBy(r => r.SiteId).ToList();
            _network = Over(_builtIn, rows.Where(r => r.SiteId == worldwide));
            _own = bySite.ToFrozenDictionary(g => g.Key, g => Over(_builtIn, g));
            _ownOverNetwork = bySite.Where(g => g.Key != worldwide)
                .ToFrozenDictionary(g => g.Key, g => Over(_network, g));
        }

        public ContentModel For(Site site) => site switch
        {
            { IsWorldwide: true } => _network,
            { ContentModel: ContentModelSource.Network } => _ownOverNetwork.GetValueOrDefault(site.Id, _network),
            _ => _own.GetValueOrDefault(site.Id, _builtIn),
        };

        private static ContentModel Over(ContentModel below, IEnumerable<ContentDefinitionRow> rows)
        {
            var types = below.Types.ToDictionary(t => t.Name, StringComparer.OrdinalIgnoreCase);
            var parts = below.Parts.ToDictionary(p => p.Name, StringComparer.OrdinalIgnoreCase);
            foreach (var row in rows)
            {
                var json = JsonNode.Parse(row.Json);
                if (row.Kind == ContentDefinitionRow.TypeKind)
                    types[row.Name] = ContentDefinitionJson.ReadType(json, row.Name);
                else
                    parts[row.Name] = ContentDefinitionJson.ReadPart(json, row.Name);
            }

            return new ContentModel(types.Values, parts.Values);
        }
    }
}
