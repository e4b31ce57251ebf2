using AlumniCms.Admin.Frames;
using AlumniCms.Admin.Listings;
using AlumniCms.ContentManagement.Items;
using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Sites;
using AlumniCms.Kernel.Texts;

using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace AlumniCms.SiteAdministration.Lists;

/// <summary><c>/{site}/admin/taxonomies</c> and <c>/{site}/admin/menus</c>: which there are, and the way to their editor.</summary>
internal sealed class ItemsEndpoint(AlumniDbContext db, CurrentSite site, ISiteStore sites, AdminFrames frames, IStringLocalizer<Texts> T)
{
    public Task<IResult> TaxonomiesAsync(HttpContext http, CancellationToken cancellationToken) => ListAsync(
        http, "Taxonomy", "taxonomies", T["Taxonomies"], T["Lists of terms by which entries are sorted and found."], T["A new taxonomy"], cancellationToken);

    public Task<IResult> MenusAsync(HttpContext http, CancellationToken cancellationToken) => ListAsync(
        http, "Menu", "menus", T["Menus"], T["What stands in the head and at the foot of pages, one menu a language."], T["A new menu"], cancellationToken);

    private async Task<IResult> ListAsync(HttpContext http, string type, string path, string title, string lead, string newText, CancellationToken cancellationToken)
    {
        var query = ListingQuery.Read(http.Request);
        var owners = await OwnersAsync(type, cancellationToken);
        var own = site.Id;
        var found = db.Set<ContentItem>().IgnoreQueryFilters([AlumniDbContext.SiteFilter]).AsNoTracking()
            .Where(i => i.ContentType == type && ((i.SiteId == own && i.Latest) || (i.SiteId != own && i.Published && owners.Contains(i.SiteId))));
        var text = FoldedText.Of(query.Text);
        if (text.Length > 0)
            found = found.Where(i => i.FoldedText.Contains(text));
        var rows = await found.OrderBy(i => i.SiteId != own).ThenBy(i => i.DisplayText).ThenBy(i => i.Culture).ThenBy(i => i.Id)
            .Skip((query.Page - 1) * Listing.PageSize).Take(Listing.PageSize)
            .Select(i => new { i.ContentItemId, i.DisplayText, i.Culture, i.Published, IsOwn = i.SiteId == own }).ToListAsync(cancellationToken);
        return new AdminResult(
            new ItemsPage
            {
                Frame = frames.Make(),
                Title = title,
                Lead = lead,
                NewUrl = frames.Url($"content/new/{type}"),
                NewText = newText,
                Listing = new Listing
                {
                    Key = path,
                    Url = frames.Url(path),
                    Query = query,
                    Columns = [new("name", T["Name"]), new("language", T["Language"]), new("state", T["State"])],
                    Rows = [.. rows.Select(r => new ListingRow(r.ContentItemId, new Dictionary<string, ListingCell>(StringComparer.Ordinal)
                    {
                        ["name"] = new(r.DisplayText)
                        {
                            Url = r.IsOwn ? frames.Url($"content/{r.ContentItemId}") : null,
                            Lang = r.Culture.Length > 0 ? r.Culture : null,
                            Note = r.IsOwn ? null : T["Of the whole network: it is changed at the head office."].Value,
                        },
                        ["language"] = new(r.Culture.Length > 0 ? AlumniCms.Sites.Cultures.CultureText.NativeName(r.Culture) : T["All languages"]),
                        ["state"] = new("") { Tags = [r.Published ? new(T["Published"], ListingTone.Good) : new(T["Draft"], ListingTone.Waiting)] },
                    }))],
                    Total = await found.CountAsync(cancellationToken),
                    Empty = T["There is none yet."],
                },
            },
            "Items.List");
    }

    // Terms of the network serve all sites that share its model; each site has its own menus.
    private async Task<int[]> OwnersAsync(string type, CancellationToken cancellationToken) =>
        type == "Taxonomy" && !site.Site.IsWorldwide && site.Site.ContentModel == ContentModelSource.Network && (await sites.GetAsync(cancellationToken)).Worldwide is { } worldwide
            ? [site.Id, worldwide.Id]
            : [site.Id];
}
