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
    private readonly ConcurrentDictionary<int, SiteTerms> _terms = new();

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
    public ValueTask<Term?> FindAsync(Site site, string termContentItemId, CancellationToken cancellationToken) =>
        FindAsync(site, terms => terms.ById.GetValueOrDefault(termContentItemId), cancellationToken);

    /// <summary>The term at an address, or null: a taxonomy of the worldwide site has its addresses on each site of the network.</summary>
    public ValueTask<Term?> FindByPathAsync(Site site, string path, CancellationToken cancellationToken) =>
        FindAsync(site, terms => terms.ByPath.GetValueOrDefault(path), cancellationToken);

    /// <summary>The terms of a taxonomy in their order, outer before inner: of the site's own, else of the network's.</summary>
    public async ValueTask<IReadOnlyList<Term>> ListAsync(Site site, string taxonomyContentItemId, CancellationToken cancellationToken)
    {
        var own = (await OfSiteAsync(site.Id, cancellationToken)).Of(taxonomyContentItemId);
        if (own.Count > 0 || site.ContentModel != ContentModelSource.Network || (await _sites.GetAsync(cancellationToken)).Worldwide is not { } worldwide)
            return own;
        return (await OfSiteAsync(worldwide.Id, cancellationToken)).Of(taxonomyContentItemId);
    }

    private async ValueTask<Term?> FindAsync(Site site, Func<SiteTerms, Term?> find, CancellationToken cancellationToken)
    {
        if (find(await OfSiteAsync(site.Id, cancellationToken)) is { } own)
            return own;
        if (site.ContentModel != ContentModelSource.Network || (await _sites.GetAsync(cancellationToken)).Worldwide is not { } worldwide)
            return null;
        return find(await OfSiteAsync(worldwide.Id, cancellationToken));
    }

    private async ValueTask<SiteTerms> OfSiteAsync(int siteId, CancellationToken cancellationToken)
    {
        if (_terms.TryGetValue(siteId, out var terms))
            return terms;
        var mark = _evictions.Now;
        await using var scope = _scopes.CreateAsyncScope();
        var taxonomies = await scope.ServiceProvider.GetRequiredService<AlumniDbContext>().Set<ContentItem>()
            .IgnoreQueryFilters([AlumniDbContext.SiteFilter]).AsNoTracking()
            .Where(i => i.SiteId == siteId && i.ContentType == "Taxonomy" && i.Published).ToListAsync(cancellationToken);
        _terms[siteId] = terms = new SiteTerms([.. taxonomies.SelectMany(Read).DistinctBy(t => t.ContentItemId)]);

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
                prefix is null || string.IsNullOrEmpty(path) ? null : $"{prefix}/{path}")
            { TaxonomyContentItemId = taxonomy.ContentItemId, Depth = depth };
            foreach (var inner in Read(taxonomy, json["Terms"] as JsonArray, prefix, depth + 1))
                yield return inner;
        }
    }

    private sealed class SiteTerms(ImmutableArray<Term> terms)
    {
        private readonly ILookup<string, Term> _byTaxonomy = terms.ToLookup(t => t.TaxonomyContentItemId, StringComparer.Ordinal);

        public IReadOnlyList<Term> Of(string taxonomy) => [.. _byTaxonomy[taxonomy]];

        public FrozenDictionary<string, Term> ById { get; } = terms.ToFrozenDictionary(t => t.ContentItemId, StringComparer.Ordinal);

        public FrozenDictionary<string, Term> ByPath { get; } = terms.Where(t => t.Path is not null)
            .DistinctBy(t => t.Path, StringComparer.OrdinalIgnoreCase).ToFrozenDictionary(t => t.Path!, StringComparer.OrdinalIgnoreCase);
    }
}
