using AlumniCms.Admin.Frames;
using AlumniCms.ContentManagement.Definitions;
using AlumniCms.ContentManagement.Items;
using AlumniCms.Display.Frames;
using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Sites;
using AlumniCms.Sites.Localization;

using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace AlumniCms.SiteAdministration.Types;

/// <summary>What the pages of content types share: the model, who owns what, and whom a change concerns.</summary>
internal sealed class TypeDesk(
    AlumniDbContext db, CurrentSite site, ISiteStore sites, ContentModelStore models, DefinitionUse use, AdminFrames frames, IStringLocalizer<Texts> T)
{
    public DefinitionUse Use => use;

    public IReadOnlyList<string> Cultures => site.Site.Cultures;

    public ValueTask<ContentModel> ModelAsync(CancellationToken cancellationToken) => models.GetAsync(site.Site, cancellationToken);

    /// <summary>The way to a page below the list of types.</summary>
    public AdminFrame Frame(params IReadOnlyList<PageLink> crumbs) => frames.Make([new PageLink(T["Content types"], frames.Url("types")), .. crumbs]);

    public async Task<string> ConcernsAsync(CancellationToken cancellationToken)
    {
        var followers = await use.FollowersAsync(cancellationToken);
        if (followers == 0)
            return T["A change concerns this site only."];
        return T.Plural(followers, "A change concerns this site and the {0} country site that shares its content types.", "A change concerns this site and the {0} country sites that share its content types.");
    }

    /// <summary>Why a type cannot be changed here, or null for one of this site.</summary>
    public string? ReadOnly(DefinitionOrigin origin) => origin switch
    {
        DefinitionOrigin.Own => null,
        DefinitionOrigin.Network => T["This type belongs to the whole network: it is changed at the head office, for all sites at once."].Value,
        _ => T["This type comes with the program and stays as it is."].Value,
    };

    /// <summary>Taxonomies whose terms a field may offer: those of the site, and the network's where it shares them.</summary>
    public async Task<IReadOnlyList<(string Value, string Text)>> TaxonomiesAsync(CancellationToken cancellationToken)
    {
        var owners = new List<int> { site.Id };
        if (use.IsShared && (await sites.GetAsync(cancellationToken)).Worldwide is { } worldwide)
            owners.Add(worldwide.Id);
        var found = await db.Set<ContentItem>().IgnoreQueryFilters([AlumniDbContext.SiteFilter]).AsNoTracking()
            .Where(i => i.Published && i.ContentType == "Taxonomy" && owners.Contains(i.SiteId))
            .OrderBy(i => i.DisplayText).Select(i => new { i.ContentItemId, i.DisplayText }).Take(200).ToListAsync(cancellationToken);
        return [.. found.Select(i => (i.ContentItemId, i.DisplayText))];
    }
}
