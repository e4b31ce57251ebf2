using AlumniCms.ContentManagement.Items;
using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Sites;

using Microsoft.EntityFrameworkCore;

namespace AlumniCms.ContentManagement.Definitions;

/// <summary>Where definitions of the current site come from, whom a change of them concerns, and what is written with them.</summary>
public sealed class DefinitionUse(AlumniDbContext db, CurrentSite site, ISiteStore sites)
{
    /// <summary>Where each type of the site comes from, by name without case.</summary>
    /// <param name="model">The site's definitions.</param>
    /// <param name="cancellationToken">Cancels the query.</param>
    public async Task<Func<string, DefinitionOrigin>> OriginsAsync(ContentModel model, CancellationToken cancellationToken)
    {
        var own = (await OwnNamesAsync(site.Id, cancellationToken)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var network = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        if (IsShared && (await sites.GetAsync(cancellationToken)).Worldwide is { } worldwide)
            network.UnionWith(await OwnNamesAsync(worldwide.Id, cancellationToken));
        return name => own.Contains(name) ? DefinitionOrigin.Own
            : network.Contains(name) ? DefinitionOrigin.Network
            : model.FindType(name) is null ? DefinitionOrigin.Own : DefinitionOrigin.BuiltIn;
    }

    /// <summary>The site sees the network's definitions beside its own.</summary>
    public bool IsShared => !site.Site.IsWorldwide && site.Site.ContentModel == ContentModelSource.Network;

    /// <summary>How many other sites a change of the current site's definitions concerns.</summary>
    public async Task<int> FollowersAsync(CancellationToken cancellationToken) => (await ReachedAsync(cancellationToken)).Length - 1;

    /// <summary>How many items of a type there are on the sites that a change concerns.</summary>
    public async Task<int> CountAsync(string type, CancellationToken cancellationToken) =>
        await Items(type, await ReachedAsync(cancellationToken)).CountAsync(cancellationToken);

    /// <summary>How many of them have something in a field.</summary>
    public async Task<int> CountAsync(string type, string field, CancellationToken cancellationToken)
    {
        var name = $"\"{field}\":{{";
        return await Items(type, await ReachedAsync(cancellationToken)).CountAsync(i => i.ContentJson.Contains(name), cancellationToken);
    }

    private IQueryable<ContentItem> Items(string type, int[] reached) => db.Set<ContentItem>().IgnoreQueryFilters([AlumniDbContext.SiteFilter])
        .AsNoTracking().Where(i => i.Latest && i.ContentType == type && reached.Contains(i.SiteId));

    private async Task<int[]> ReachedAsync(CancellationToken cancellationToken) => site.Site.IsWorldwide
        ? [site.Id, .. (await sites.GetAsync(cancellationToken)).All.Where(s => !s.IsWorldwide && s.ContentModel == ContentModelSource.Network).Select(s => s.Id)]
        : [site.Id];

    /// <summary>What somebody who changes a type has seen of it, when it is read after this.</summary>
    public async Task<DefinitionBasis> BasisAsync(string type, CancellationToken cancellationToken) =>
        DefinitionBasis.Of(type, await db.Set<ContentDefinitionRow>().AsNoTracking().ToListAsync(cancellationToken));

    private Task<List<string>> OwnNamesAsync(int siteId, CancellationToken cancellationToken) => db.Set<ContentDefinitionRow>()
        .IgnoreQueryFilters([AlumniDbContext.SiteFilter]).AsNoTracking()
        .Where(d => d.SiteId == siteId && d.Kind == ContentDefinitionRow.TypeKind).Select(d => d.Name).ToListAsync(cancellationToken);
}
