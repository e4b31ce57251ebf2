using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Sites;

using Microsoft.EntityFrameworkCore;

namespace AlumniCms.Members.Roles;

/// <summary>Finds roles for the current site: its own, else those of the worldwide site where it shares the network's model.</summary>
internal sealed class SiteRoles(AlumniDbContext db, CurrentSite site, ISiteStore sites)
{
    public async Task<Role?> FindAsync(string name, CancellationToken cancellationToken)
    {
        var normalized = Role.Normalize(name);
        if (await db.Set<Role>().AsNoTracking().SingleOrDefaultAsync(r => r.NormalizedName == normalized, cancellationToken) is { } own)
            return own;
        if (site.Site is not { IsWorldwide: false, ContentModel: ContentModelSource.Network } || (await sites.GetAsync(cancellationToken)).Worldwide is not { } worldwide)
            return null;
        return await db.Set<Role>().IgnoreQueryFilters([AlumniDbContext.SiteFilter]).AsNoTracking()
            .SingleOrDefaultAsync(r => r.SiteId == worldwide.Id && r.NormalizedName == normalized, cancellationToken);
    }
}
