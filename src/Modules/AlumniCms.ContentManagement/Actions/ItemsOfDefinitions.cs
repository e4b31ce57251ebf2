using AlumniCms.ContentManagement.Definitions;
using AlumniCms.Kernel.Sites;

using Microsoft.EntityFrameworkCore;

namespace AlumniCms.ContentManagement.Actions;

/// <summary>
/// Takes a change of definitions to the items that are stored already, in the transaction of the change: a definition
/// that closes a type or a field closes it in lists and in search at once.
/// </summary>
internal sealed class ItemsOfDefinitions(
    CurrentSite site, ISiteStore sites, UncommittedContentModel model, ReindexContent reindex)
{
    /// <summary>Re-indexes the items of the types that are defined otherwise now, on every site that sees the definitions.</summary>
    /// <param name="types">Names of the types that were written or removed.</param>
    /// <param name="parts">Names of the parts that were written or removed.</param>
    /// <param name="cancellationToken">Cancels the change.</param>
    public async Task FollowAsync(IReadOnlySet<string> types, IReadOnlySet<string> parts, CancellationToken cancellationToken)
    {
        var (current, culture) = (site.Site, site.Culture);
        try
        {
            foreach (var one in await ReachedAsync(current, cancellationToken))
            {
                if (one.Id != current.Id)
                    site.Enter(one);
                var definitions = await model.GetAsync(cancellationToken);
                var changed = definitions.Types.Where(t => t.Parts.Any(p => parts.Contains(p.PartName))).Select(t => t.Name)
                    .Union(types, StringComparer.OrdinalIgnoreCase).ToArray();
                foreach (var batch in (await FindAsync(changed, cancellationToken)).Chunk(ReindexContent.BatchSize))
                    await reindex.ExecuteAsync(batch, cancellationToken);
            }
        }
        finally
        {
            site.Enter(current, culture);
        }
    }

    private async Task<IEnumerable<Site>> ReachedAsync(Site defining, CancellationToken cancellationToken) => defining.IsWorldwide
        ? (await sites.GetAsync(cancellationToken)).All
            .Where(s => s.ContentModel == ContentModelSource.Network && s.Id != defining.Id).Prepend(defining)
        : [defining];

    // Also the items that hold one of the types: search knows their words by the outer item.
    private Task<List<string>> FindAsync(string[] types, CancellationToken cancellationToken)
    {
        var held = types.Select(t => $"\"contenttype\":\"{t.ToLowerInvariant()}\"").ToArray();
        return reindex.Living
#pragma warning disable CA1304, CA1311, CA1862, MA0011 // It becomes lower() of the database, which knows no culture.
            .Where(i => types.Contains(i.ContentType) || held.Any(h => i.ContentJson.ToLower().Contains(h)))
#pragma warning restore CA1304, CA1311, CA1862, MA0011
            .Select(i => i.ContentItemId).Distinct().ToListAsync(cancellationToken);
    }
}
