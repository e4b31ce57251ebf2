using AlumniCms.Display.Frames;
using AlumniCms.Kernel.Sites;
using AlumniCms.Members.BackOffices;
using AlumniCms.Sites.Resolution;

namespace AlumniCms.Admin.Frames;

/// <summary>Leads from the back office of one site to those of the person’s others.</summary>
public sealed class SiteSwitch(BackOfficeSites offices, SiteAddress addresses, CurrentSite site)
{
    private const int MostLinks = 8;

    /// <summary>
    /// The other sites: none for who has one site; links where there are at most eight; else one link, without words, to the page
    /// that lists them.
    /// </summary>
    public async Task<(IReadOnlyList<PageLink> Sites, bool HasMore)> GetAsync(CancellationToken cancellationToken)
    {
        var all = await offices.GetAsync(cancellationToken);
        if (all.Count > MostLinks)
            return ([], true);
        return ([.. all.Where(s => s.Id != site.Id).Select(s => new PageLink(s.NameIn(AdminFrames.Language), addresses.For(s, culture: null, "/admin")))], false);
    }
}
