using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.Json.Nodes;

using AlumniCms.ContentManagement.Contents;
using AlumniCms.ContentManagement.Items;
using AlumniCms.ContentManagement.Parts;
using AlumniCms.Kernel.Caching;
using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Sites;

using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace AlumniCms.ContentManagement.Taxonomies;

/// <summary>
/// The terms of all published taxonomies, from memory. A site of the network sees the worldwide site's beside its own.
/// </summary>
public sealed class TaxonomyStore
{
    private readonly IServiceScopeFactory _scopes;
    private readonly ISiteStore _sites;
    private readonly CacheEvictions _evictions;
    private readonly ConcurrentDictionary<int, FrozenDictionary<string, Term>> _terms = new();

    public TaxonomyStore(IServiceScopeFactory scopes, ISiteStore sites, CacheEvictions evictions)
    {
        (_scopes, _sites, _evictions) = (scopes, sites, evictions);
        evictions.Subscribe(tags =>
        {
            if (tags.Contains(CacheEvictions.Everything))
                _terms.Clear();
            foreach (var siteId in _terms.Keys.Where(id => tags.Contains(ContentTags.Type(id, "Taxonomy"))))
                _terms.TryRemove(siteId, out _);
        });
    }

    /// <summary>The term of that id, or null.</summary>
    public async ValueTask<Term?> FindAsync(Site site, string termContentItemId, CancellationToken cancellationToken)
    {
        if ((await OfSiteAsync(site.Id, cancellationToken)).TryGetValue(termContentItemId, out var own))
            return own;
        if (site.ContentModel != ContentModelSource.Network || (await _sites.GetAsync(cancellationToken)).Worldwide is not { } worldwide)
            return null;
        return (await OfSiteAsync(worldwide.Id, cancellationToken)).GetValueOrDefault(termContentItemId);
    }

    private async ValueTask<FrozenDictionary<string, Term>> OfSiteAsync(int siteId, CancellationToken cancellationToken)
    {
        if (_terms.TryGetValue(siteId, out var terms))
            return terms;
        var mark = _evictions.Now;
        await using var scope = _scopes.CreateAsyncScope();
        var taxonomies = await scope.ServiceProvider.GetRequiredService<AlumniDbContext>().Set<ContentItem>()
            .IgnoreQueryFilters([AlumniDbContext.SiteFilter]).AsNoTracking()
            .Where(i => i.SiteId == siteId && i.ContentType == "Taxonomy" && i.Published).ToListAsync(cancellationToken);
        _terms[siteId] = terms = taxonomies.SelectMany(Read).DistinctBy(t => t.ContentItemId)
            .ToFrozenDictionary(t => t.ContentItemId, StringComparer.Ordinal);

        // What was committed while the rows were read may be missing from them: this reader only gets them.
        if (_evictions.AnySince(mark, [ContentTags.Type(siteId, "Taxonomy")]))
            _terms.TryRemove(siteId, out _);
        return terms;
    }

    private static IEnumerable<Term> Read(ContentItem taxonomy)
    {
        var route = taxonomy.As<AutoroutePart>();
        var prefix = route is { RouteContainedItems: true, Path.Length: > 0 } ? route.Path : null;
        return Read(taxonomy, taxonomy.Content["TaxonomyPart"]?["Terms"] as JsonArray, prefix, 0);
    }

    private static IEnumerable<Term> Read(ContentItem taxonomy, JsonArray? terms, string? prefix, int depth)
    {
        if (terms is null || depth > ContainedItem.MaximumDepth)
            yield break;
        foreach (var json in terms.OfType<JsonObject>())
        {
            var id = json["ContentItemId"]?.ToString() ?? "";
            var path = ContentItemParts.Read<AutoroutePart>(json)?.Path;
            yield return new Term(
                taxonomy.SiteId,
                id,
                json["DisplayText"]?.ToString() ?? ContentItemParts.Read<TitlePart>(json)?.Title ?? id,
                ContentItemParts.Read<LocalizedTitlePart>(json)?.Titles ?? ImmutableDictionary<string, string>.Empty,
                ((json[json["ContentType"]?.ToString() ?? ""] as JsonObject)?["Code"] as JsonObject)?["Text"]?.ToString(),
                prefix is null || string.IsNullOrEmpty(path) ? null : $"{prefix}/{path}");
            foreach (var inner in Read(taxonomy, json["Terms"] as JsonArray, prefix, depth + 1))
                yield return inner;
        }
    }
}
