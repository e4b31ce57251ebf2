using AlumniCms.Admin.Frames;
using AlumniCms.Admin.Listings;
using AlumniCms.Kernel.Sites;
using AlumniCms.Kernel.Texts;
using AlumniCms.SiteAdministration.Network;
using AlumniCms.SiteAdministration.Settings;
using AlumniCms.Sites.Resolution;
using AlumniCms.Statistics.Figures;

using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;

namespace AlumniCms.SiteAdministration.Health;

/// <summary><c>/admin/health</c>: how the sites of the network are doing, those that need somebody first.</summary>
internal sealed class HealthEndpoint(HealthBoard board, CurrentSite site, SiteWords words, DormancyWords dormancy, SiteAddress addresses, AdminFrames frames, IStringLocalizer<Texts> T)
{
    public const string Path = "health";

    public async Task<IResult> ShowAsync(HttpContext http, CancellationToken cancellationToken)
    {
        if (!site.Site.IsWorldwide)
            return Results.NotFound();
        ListingColumn[] columns =
        [
            new("name", T["Site"], Sortable: true), new("answerer", T["Who answers for it"]), .. board.Figures.Select(f => new ListingColumn(f.Key, f.Title, Sortable: true)),
            new("status", T["State"], Optional: true), new("region", T["Region"], Optional: true),
        ];
        ListingFilter[] filters =
        [
            new("need", T["Needs somebody"], [("yes", T["Yes"]), ("no", T["No"])]),
            new("dormant", T["Dormant"], [("yes", T["Yes"]), ("no", T["No"])]),
            new("region", T["Region"], [.. Choices.Regions.Select(r => (r, words.OfRegion(r)))]),
            new("status", T["State"], [.. Enum.GetValues<SiteStatus>().Select(s => (s.ToString(), words.OfStatus(s)))]),
        ];
        var query = ListingQuery.Read(http.Request).Within(columns, filters);
        var found = Sorted((await board.ReadAsync(cancellationToken)).Where(s => Fits(s, query)), query).ToList();
        if (query.IsCsv)
            return new ListingCsv(Path, columns, found.Select(Row).ToAsyncEnumerable());
        return new AdminResult(
            new HealthPage
            {
                Frame = frames.Make(),
                Title = T["Health of the sites"],
                Notice = dormancy.OfDone(query.Done),
                Listing = new Listing
                {
                    Key = Path,
                    Url = frames.Url(Path),
                    Query = query,
                    Columns = columns,
                    Filters = filters,
                    Rows = [.. found.Skip((query.Page - 1) * Listing.PageSize).Take(Listing.PageSize).Select(Row)],
                    Total = found.Count,
                    Empty = T["There is no such site."],
                    CanExport = true,
                },
            },
            "Sites.Health");
    }

    private static bool Fits(SiteHealth one, ListingQuery query) =>
        (query.Text.Length == 0 || one.Site.Names.Values.Append(one.Site.Key).Any(n => FoldedText.Of(n).Contains(FoldedText.Of(query.Text), StringComparison.Ordinal)))
        && (query.Filter("need") is not { } need || (one.Alarms > 0) == (need == "yes"))
        && (query.Filter("dormant") is not { } dormant || (one.Answerer is not null) == (dormant == "yes"))
        && (query.Filter("region") is not { } region || one.Site.Region == region)
        && (query.Filter("status") is not { } status || one.Site.Status.ToString() == status);

    private IEnumerable<SiteHealth> Sorted(IEnumerable<SiteHealth> found, ListingQuery query)
    {
        var byName = found.OrderBy(s => s.Site.NameIn(AdminFrames.Language), StringComparer.CurrentCulture).ToList();
        if (query.Sort == "name")
            return query.Descending ? byName.AsEnumerable().Reverse() : byName;
        var place = board.Figures.ToList().FindIndex(f => f.Key == query.Sort);
        if (place < 0)
            return byName.OrderByDescending(s => s.Alarms);
        return query.Descending ? byName.OrderByDescending(s => s.Figures[place].Value) : byName.OrderBy(s => s.Figures[place].Value);
    }

    private ListingRow Row(SiteHealth one)
    {
        var cells = new Dictionary<string, ListingCell>(StringComparer.Ordinal)
        {
            ["name"] = new(one.Site.NameIn(AdminFrames.Language)) { Url = addresses.For(one.Site, null, "/admin") },
            ["answerer"] = dormancy.Cell(one),
            ["status"] = new("") { Tags = [new(words.OfStatus(one.Site.Status), SiteWords.ToneOf(one.Site.Status))], Exported = one.Site.Status.ToString() },
            ["region"] = new(one.Site.Region is { } region ? words.OfRegion(region) : "") { Exported = one.Site.Region ?? "" },
        };
        foreach (var (figure, what) in one.Figures.Zip(board.Figures))
            cells[what.Key] = Cell(one, figure, addresses.For(one.Site, null, "/admin/" + what.Path));
        return new ListingRow(one.Site.Key, cells);
    }

    // A colour is never alone: the words say what is wrong.
    private static ListingCell Cell(SiteHealth one, SiteFigure figure, string url) => one.IsAlarming(figure)
        ? new("") { Tags = [new(figure.Text, ListingTone.Bad) { Url = url }], Note = figure.Note, Exported = figure.Exported }
        : new(figure.Text) { Url = figure.Value > 0 ? url : null, Note = figure.Note, Exported = figure.Exported };
}
