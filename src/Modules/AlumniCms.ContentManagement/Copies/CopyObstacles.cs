using AlumniCms.ContentManagement.Definitions;
using AlumniCms.ContentManagement.Handlers;
using AlumniCms.ContentManagement.Indexes;
using AlumniCms.ContentManagement.Items;
using AlumniCms.ContentManagement.Parts;
using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Results;
using AlumniCms.Kernel.Sites;

using Microsoft.EntityFrameworkCore;

namespace AlumniCms.ContentManagement.Copies;

/// <summary>Finds what keeps sites from having a copy, for all of them at once. Scoped.</summary>
internal sealed class CopyObstacles(AlumniDbContext db, ContentModelStore models, IEnumerable<ICopyCheck> checks)
{
    /// <summary>What is in the way, by site, and the sites that define the type in their own way.</summary>
    public async Task<(Dictionary<int, Refusal> Problems, HashSet<int> Own)> FindAsync(
        ContentItem source, IReadOnlyList<Site> sites, Site worldwide, CancellationToken cancellationToken)
    {
        var (problems, own) = (new Dictionary<int, Refusal>(), new HashSet<int>());
        var network = await models.GetAsync(worldwide, cancellationToken);
        var inner = ContainedItem.In(source.Content).Select(c => c.ContentType).Append(source.ContentType).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        foreach (var site in sites)
        {
            var model = await models.GetAsync(site, cancellationToken);
            if (ReferenceEquals(model, network) || inner.TrueForAll(t => IsSame(t, network, model)))
                continue;
            own.Add(site.Id);
            if (Problem(source, site, model) is { } problem)
                problems[site.Id] = problem;
        }

        await AddTakenAsync(source, [.. sites.Select(s => s.Id)], problems, cancellationToken);
        foreach (var check in checks)
            foreach (var (site, problem) in await check.FindAsync(source, sites, cancellationToken))
                problems.TryAdd(site, problem);
        return (problems, own);
    }

    /// <summary>Sites that have a text of their own in the place of this one: a translation that they made themselves.</summary>
    public Task<List<int>> WithOwnTranslationAsync(ContentItem source, IReadOnlyCollection<int> sites, CancellationToken cancellationToken) =>
        source.LocalizationSet is not { } set
            ? Task.FromResult<List<int>>([])
            : db.Set<ContentItem>().IgnoreQueryFilters([AlumniDbContext.SiteFilter])
                .Where(i => sites.Contains(i.SiteId) && i.Latest && i.LocalizationSet == set && i.Culture == source.Culture && i.ContentItemId != source.ContentItemId)
                .Select(i => i.SiteId).Distinct().ToListAsync(cancellationToken);

    // The same objects are the same definitions: models share what they do not change.
    private static bool IsSame(string name, ContentModel network, ContentModel model) =>
        network.FindType(name) is { } type && ReferenceEquals(type, model.FindType(name))
        && type.Parts.All(p => ReferenceEquals(network.FindPart(p.PartName), model.FindPart(p.PartName)));

    private static Refusal? Problem(ContentItem source, Site site, ContentModel model) => model.FindType(source.ContentType) is not { } type
        ? Refusal.Of("copy.type", $"The site has no content type {source.ContentType}.")
        : new DefinitionHandler().Validate(new ContentItemContext(source, type, model, site, ForPublication: true))
            .Select(r => Refusal.Of("copy.field", $"The site asks more of this type than the text has: {r.Path ?? ""}.")).FirstOrDefault();

    private async Task AddTakenAsync(ContentItem source, int[] sites, Dictionary<int, Refusal> problems, CancellationToken cancellationToken)
    {
        if (source.As<AutoroutePart>()?.Path is { Length: > 0 } path)
            foreach (var site in await db.Set<AutorouteIndex>().IgnoreQueryFilters([AlumniDbContext.SiteFilter])
                .Where(r => sites.Contains(r.SiteId) && r.Culture == source.Culture && r.Path == path && r.ContentItemId != source.ContentItemId)
                .Select(r => r.SiteId).ToListAsync(cancellationToken))
                problems.TryAdd(site, Refusal.Of("copy.address", $"Another page of the site has the address {path}."));
        if (source.As<AliasPart>()?.Alias is { Length: > 0 } alias)
        {
            var name = alias.ToLowerInvariant();
            foreach (var site in await db.Set<AliasIndex>().IgnoreQueryFilters([AlumniDbContext.SiteFilter])
                .Where(r => sites.Contains(r.SiteId) && r.Culture == source.Culture && r.Alias == name && r.ContentItemId != source.ContentItemId)
                .Select(r => r.SiteId).ToListAsync(cancellationToken))
                problems.TryAdd(site, Refusal.Of("copy.alias", $"Another page of the site has the alias {alias}."));
        }
    }
}
