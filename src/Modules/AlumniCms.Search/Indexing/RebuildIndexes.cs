using AlumniCms.ContentManagement.Contents;
using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Permissions;
using AlumniCms.Kernel.Results;
using AlumniCms.Kernel.Sites;
using AlumniCms.Search.Contracts;

using Microsoft.Extensions.DependencyInjection;

namespace AlumniCms.Search.Indexing;

/// <summary>
/// Writes the rows of every index table anew from the items: those of search, addresses, terms and whatever else
/// modules derive from content. The site stays in service meanwhile; interrupted, it can be run again.
/// </summary>
public sealed class RebuildIndexes(IServiceScopeFactory scopes, ISiteStore sites, CurrentActor actor)
{
    /// <summary>Rebuilds in transactions of its own, a batch of items each; to be called outside of any other.</summary>
    /// <param name="site">The site, or null for all of them.</param>
    /// <param name="progress">Told after each batch, or null.</param>
    /// <param name="cancellationToken">Stops between two batches; what is done stays.</param>
    /// <returns>The number of items that were written.</returns>
    public async Task<Result<int>> ExecuteAsync(
        Site? site, IProgress<RebuildProgress>? progress, CancellationToken cancellationToken)
    {
        if (!actor.Has(SearchPermissions.ManageIndexes))
            return Refusal.Forbidden(SearchPermissions.ManageIndexes.Name);
        var count = 0;
        foreach (var one in site is null ? (await sites.GetAsync(cancellationToken)).All : [site])
        {
            await using var scope = scopes.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<CurrentSite>().Enter(one);
            count += await scope.ServiceProvider.GetRequiredService<SiteIndexes>().RebuildAsync(progress, cancellationToken);

            // Lists and pages that were made from the former rows.
            var db = scope.ServiceProvider.GetRequiredService<AlumniDbContext>();
            db.Evict(ContentTags.Site(one.Id));
            await db.InTransactionAsync(static _ => Task.FromResult(true), cancellationToken);
        }

        return count;
    }
}
