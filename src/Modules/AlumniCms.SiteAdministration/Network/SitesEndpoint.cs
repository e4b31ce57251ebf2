using System.Globalization;

using AlumniCms.Admin.Frames;
using AlumniCms.Admin.Listings;
using AlumniCms.Admin.Refusals;
using AlumniCms.Display.Maps;
using AlumniCms.Kernel.Sites;
using AlumniCms.Kernel.Texts;
using AlumniCms.SiteAdministration.Health;
using AlumniCms.SiteAdministration.Settings;
using AlumniCms.Sites.Actions;
using AlumniCms.Sites.Cultures;
using AlumniCms.Sites.Resolution;

using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;

namespace AlumniCms.SiteAdministration.Network;

/// <summary><c>/admin/sites</c>: the sites of the network.</summary>
internal sealed class SitesEndpoint(
    CurrentSite site, ISiteStore sites, SiteWords words, SetSiteStatus setStatus, RefusalTexts refusals, SiteAddress addresses, AdminFrames frames, IStringLocalizer<Texts> T)
{
    public async Task<IResult> ListAsync(HttpContext http, CancellationToken cancellationToken)
    {
        if (!site.Site.IsWorldwide)
            return Results.NotFound();
        return await DrawAsync(ListingQuery.Read(http.Request), [], cancellationToken);
    }

    public async Task<IResult> SetStatusAsync(HttpContext http, CancellationToken cancellationToken)
    {
        if (!site.Site.IsWorldwide)
            return Results.NotFound();
        var form = await http.Request.ReadFormAsync(cancellationToken);
        if (!Enum.TryParse<SiteStatus>(form["do"], ignoreCase: false, out var status) || !Enum.IsDefined(status) || char.IsDigit(form["do"].ToString()[0]))
            return await DrawAsync(new ListingQuery(), [T["Choose what the marked sites shall be."]], cancellationToken);
        var problems = new List<string>();
        foreach (var key in form["id"].OfType<string>().Distinct(StringComparer.Ordinal).Take(Listing.PageSize))
            problems.AddRange((await setStatus.RunAsync(key, status, cancellationToken)).Refusals.Select(r => $"{key}: {refusals.Of(r)}"));
        return problems.Count == 0 ? Results.Redirect(frames.Url("sites?done=status")) : await DrawAsync(new ListingQuery(), problems, cancellationToken);
    }

    private async Task<IResult> DrawAsync(ListingQuery query, IReadOnlyList<string> problems, CancellationToken cancellationToken)
    {
        var all = (await sites.GetAsync(cancellationToken)).All;
        ListingColumn[] columns =
        [
            new("name", T["Site"], Sortable: true), new("key", T["Key"], Sortable: true), new("status", T["State"], Sortable: true), new("country", T["Country"], Optional: true),
            new("region", T["Region"], Sortable: true), new("languages", T["Languages"]), new("zone", T["Time zone"], Optional: true),
        ];
        ListingFilter[] filters =
        [
            new("status", T["State"], [.. Enum.GetValues<SiteStatus>().Select(s => (s.ToString(), words.OfStatus(s)))]),
            new("region", T["Region"], [.. Choices.Regions.Select(r => (r, words.OfRegion(r)))]),
            new("language", T["Language"], [.. all.SelectMany(s => s.Cultures).Distinct(StringComparer.Ordinal).Select(c => (c, CultureText.NativeName(c))).OrderBy(c => c.Item2, StringComparer.CurrentCulture)]),
        ];
        query = query.Within(columns, filters);
        var found = Sorted(all.Where(s => Fits(s, query)), query).ToList();
        if (query.IsCsv)
            return new ListingCsv("sites", columns, found.Select(Row).ToAsyncEnumerable());
        return new AdminResult(
            new SitesPage
            {
                Frame = frames.Make(),
                Title = T["Sites"],
                Notice = query.Done == "status" ? T["The marked sites are so now."].Value : null,
                Problems = problems,
                Listing = new Listing
                {
                    Key = "sites",
                    Url = frames.Url("sites"),
                    Query = query,
                    Columns = columns,
                    Filters = filters,
                    Rows = [.. found.Skip((query.Page - 1) * Listing.PageSize).Take(Listing.PageSize).Select(Row)],
                    Total = found.Count,
                    Empty = T["There is no country site yet."],
                    CanExport = true,
                    ActionUrl = frames.Url("sites/status"),
                    Actions = [new(nameof(SiteStatus.Online), T["Open the sites"]), new(nameof(SiteStatus.Preparing), T["Prepare"]), new(nameof(SiteStatus.Closed), T["Close"], IsDangerous: true)],
                },
            },
            "Sites.List");
    }

    private static bool Fits(Site one, ListingQuery query) =>
        (query.Text.Length == 0 || one.Names.Values.Append(one.Key).Any(n => FoldedText.Of(n).Contains(FoldedText.Of(query.Text), StringComparison.Ordinal)))
        && (query.Filter("status") is not { } status || one.Status.ToString() == status)
        && (query.Filter("region") is not { } region || one.Region == region)
        && (query.Filter("language") is not { } language || one.Cultures.Contains(language, StringComparer.OrdinalIgnoreCase));

    private static IEnumerable<Site> Sorted(IEnumerable<Site> found, ListingQuery query)
    {
        string Key(Site one) => query.Sort switch
        {
            "key" => one.Key,
            "status" => ((int)one.Status).ToString(CultureInfo.InvariantCulture),
            "region" => one.Region ?? "",
            _ => one.NameIn(AdminFrames.Language),
        };
        return query.Descending ? found.OrderByDescending(Key, StringComparer.CurrentCulture) : found.OrderBy(Key, StringComparer.CurrentCulture);
    }

    private ListingRow Row(Site one) => new(one.Key, new Dictionary<string, ListingCell>(StringComparer.Ordinal)
    {
        ["name"] = new(one.NameIn(AdminFrames.Language)) { Url = addresses.For(one, null, "/admin") },
        ["key"] = new(one.Key),
        ["status"] = new("") { Tags = [new(words.OfStatus(one.Status), SiteWords.ToneOf(one.Status)), .. Dormant(one)], Exported = one.Status.ToString() },
        ["country"] = new(one.Country is { } code ? CountryNames.Find(code, CultureInfo.CurrentUICulture) : "") { Exported = one.Country ?? "" },
        ["region"] = new(one.Region is { } region ? words.OfRegion(region) : "") { Exported = one.Region ?? "" },
        ["languages"] = new(string.Join(", ", one.Cultures.Select(CultureText.NativeName))) { Exported = string.Join('|', one.Cultures) },
        ["zone"] = new(one.TimeZone),
    });

    private ListingTag[] Dormant(Site one) => one.IsDormant ? [new(T["Dormant"], ListingTone.Waiting) { Url = frames.Url($"{HealthEndpoint.Path}/{one.Key}") }] : [];
}
