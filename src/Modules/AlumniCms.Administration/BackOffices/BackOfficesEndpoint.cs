using AlumniCms.Admin.Frames;
using AlumniCms.Admin.Listings;
using AlumniCms.Kernel.Sites;
using AlumniCms.Members.BackOffices;
using AlumniCms.Sites.Cultures;
using AlumniCms.Sites.Resolution;

using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;

namespace AlumniCms.Administration.BackOffices;

/// <summary><c>/{site}/admin/sites-of-mine</c></summary>
internal sealed class BackOfficesEndpoint(BackOfficeSites offices, SiteAddress addresses, AdminFrames frames, IStringLocalizer<Texts> T)
{
    public const string Path = "sites-of-mine";

    public async Task<IResult> ShowAsync(HttpContext http, CancellationToken cancellationToken)
    {
        ListingFilter[] filters = [new("state", T["State"], [.. Enum.GetValues<SiteStatus>().Select(s => (s.ToString(), Words(s).Text))])];
        ListingColumn[] columns = [new("name", T["Site"]), new("languages", T["Languages"]), new("state", T["State"])];
        var query = ListingQuery.Read(http.Request).Within(columns, filters);
        var language = AdminFrames.Language;
        var found = (await offices.GetAsync(cancellationToken)).Where(s => Fits(s, query))
            .OrderBy(s => !s.IsWorldwide).ThenBy(s => s.NameIn(language), StringComparer.CurrentCulture).ToList();
        return new AdminResult(
            new BackOfficesPage
            {
                Frame = frames.Make(),
                Title = T["Your sites"],
                Listing = new Listing
                {
                    Key = Path,
                    Url = frames.Url(Path),
                    Query = query,
                    Columns = columns,
                    Filters = filters,
                    Rows = [.. found.Skip((query.Page - 1) * Listing.PageSize).Take(Listing.PageSize).Select(s => Row(s, language))],
                    Total = found.Count,
                    Empty = T["You have no role with a back office."],
                },
            },
            "BackOffices.List");
    }

    private static bool Fits(Site site, ListingQuery query) =>
        (query.Filter("state") is not { } state || site.Status.ToString() == state)
        && (query.Text.Length == 0 || site.Key.Contains(query.Text, StringComparison.OrdinalIgnoreCase)
            || site.Names.Values.Any(n => System.Globalization.CultureInfo.InvariantCulture.CompareInfo.IndexOf(
                n, query.Text, System.Globalization.CompareOptions.IgnoreCase | System.Globalization.CompareOptions.IgnoreNonSpace) >= 0));

    private ListingRow Row(Site site, string language) => new(site.Key, new Dictionary<string, ListingCell>(StringComparer.Ordinal)
    {
        ["name"] = new(site.NameIn(language)) { Url = addresses.For(site, culture: null, "/admin"), Note = site.Key },
        ["languages"] = new(string.Join(T[", "].Value, site.Cultures.Select(c => CultureText.NativeName(c)))),
        ["state"] = new("") { Tags = [Words(site.Status)] },
    });

    private ListingTag Words(SiteStatus status) => status switch
    {
        SiteStatus.Online => new(T["Open to everyone"], ListingTone.Good),
        SiteStatus.Closed => new(T["Closed to everyone"], ListingTone.Bad),
        _ => new(T["In preparation"], ListingTone.Waiting),
    };
}
