using System.Collections.Immutable;
using System.Text.Json.Nodes;

using AlumniCms.Kernel.Caching;
using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Sites;

using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace AlumniCms.Editorial.Definitions;

/// <summary>The workflows of all sites, from memory, as last committed. Singleton.</summary>
public sealed class EditorialWorkflowStore
{
    /// <summary>The tag that a change of any workflow evicts.</summary>
    public const string Tag = "editorial-workflows";

    private readonly IServiceScopeFactory _scopes;
    private readonly ISiteStore _sites;
    private readonly CacheEvictions _evictions;
    private volatile EditorialWorkflows? _loaded;

    /// <summary>Makes the store.</summary>
    public EditorialWorkflowStore(IServiceScopeFactory scopes, ISiteStore sites, CacheEvictions evictions)
    {
        (_scopes, _sites, _evictions) = (scopes, sites, evictions);
        evictions.Subscribe(tags =>
        {
            if (tags.Contains(Tag) || tags.Contains("sites") || tags.Contains(CacheEvictions.Everything))
                _loaded = null;
        });
    }

    /// <summary>The workflows.</summary>
    public async ValueTask<EditorialWorkflows> GetAsync(CancellationToken cancellationToken)
    {
        if (_loaded is { } loaded)
            return loaded;
        var mark = _evictions.Now;
        var worldwide = (await _sites.GetAsync(cancellationToken)).Worldwide?.Id;
        await using var scope = _scopes.CreateAsyncScope();
        var rows = await scope.ServiceProvider.GetRequiredService<AlumniDbContext>().Set<EditorialWorkflowRow>()
            .IgnoreQueryFilters([AlumniDbContext.SiteFilter]).AsNoTracking().OrderBy(r => r.Id).ToListAsync(cancellationToken);
        var workflows = new EditorialWorkflows(
            rows.GroupBy(r => r.SiteId).ToDictionary(g => g.Key, g => g.Select(r => EditorialWorkflowJson.Read(JsonNode.Parse(r.Json))).ToImmutableArray()),
            worldwide);

        // What was committed while the rows were read may be missing from them: this reader only gets them.
        _loaded = workflows;
        if (_evictions.AnySince(mark, [Tag, "sites"]))
            _loaded = null;
        return workflows;
    }
}
