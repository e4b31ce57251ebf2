using System.Text.Json.Nodes;
using AlumniCms.BrowserTests.Servers;

namespace AlumniCms.BrowserTests.Outside;

/// <summary>What a search engine reads in the pages' JSON-LD, held against schema.org and what Google's guides require.</summary>
public sealed class ASearchEngine(DemoServer server)
{
    private const string Job = "4checkjob00000000000000001";
    private const string Profile = "4checkprf00000000000000001";

    // A path names a value within the thing; one of the alternatives that "|" parts is enough.
    private static readonly Dictionary<string, string[]> Required = new(StringComparer.Ordinal)
    {
        ["Article"] = ["headline", "datePublished", "dateModified", "image", "author.name", "author.url", "publisher.name"],
        ["Event"] = ["name", "startDate", "endDate", "eventStatus", "eventAttendanceMode", "description", "organizer.name", "location.address|location.url", "offers.price", "offers.priceCurrency"],
        ["JobPosting"] = ["title", "description", "datePosted", "validThrough", "employmentType", "hiringOrganization.name", "identifier.value", "directApply", "jobLocation.address.addressCountry|applicantLocationRequirements.name"],
        ["Organization"] = ["name", "url", "description"],
        ["BreadcrumbList"] = ["itemListElement.position", "itemListElement.name", "itemListElement.item"],
        ["ProfilePage"] = ["mainEntity.name", "mainEntity.url"],
        ["WebSite"] = ["name", "url"],
        ["WebPage"] = ["name", "url"],
    };

    [Fact]
    public async Task Knows_every_word_and_finds_what_it_requires()
    {
        OutsideLibrary.SkipWithoutNpm();
        await SampleItems.AddAsync(server, SampleItems.Job(Job), SampleItems.Profile(Profile));
        var paths = new List<string> { $"/{SampleItems.Site}/fr/essais/{Job}", $"/{SampleItems.Site}/fr/essais/{Profile}" };
        foreach (var home in DemoPages.Homes)
            paths.AddRange(await DemoPages.OfAsync(server, home, items: 2));

        var pages = await OutsideLibrary.ReadAllAsync("schema.mjs", await OutsideLibrary.FetchAsync(server, paths));

        var things = pages.SelectMany(page => page["things"]!.AsArray().Select(thing => (Page: (string)page["address"]!, Thing: thing!))).ToList();
        Assert.Empty(pages.SelectMany(page => page["foreign"]!.AsArray().Select(word => $"{page["address"]}: {word}")));
        Assert.All(pages.Where(page => page["things"]!.AsArray().Count > 0), page => Assert.NotEqual(0, (int)page["statements"]!));
        Assert.Empty(things.SelectMany(one => Missing(one.Thing).Select(path => $"{one.Page}: {Type(one.Thing)} lacks {path}")));
        Assert.Empty(Required.Keys.Except(things.Select(one => Type(one.Thing)), StringComparer.Ordinal));
        Assert.Equal(["BreadcrumbList", "JobPosting"], TypesOn(Job));
        Assert.Equal(["BreadcrumbList", "ProfilePage"], TypesOn(Profile));
        Assert.All(things.Where(one => Type(one.Thing) == "BreadcrumbList"), one => Assert.Equal(
            Enumerable.Range(1, Steps(one.Thing).Count), Steps(one.Thing).Select(step => (int)step!["position"]![0]!)));

        IEnumerable<string> TypesOn(string id) => things.Where(one => one.Page.EndsWith(id, StringComparison.Ordinal)).Select(one => Type(one.Thing)).Order(StringComparer.Ordinal);
    }

    [Fact]
    public async Task Stumbles_over_planted_faults()
    {
        OutsideLibrary.SkipWithoutNpm();
        string[] faults =
        [
            """{ "@context": "https://schema.org", "@type": "Articel", "headline": "x" }""",
            """{ "@context": "https://schema.org", "@type": "Article", "headlien": "x" }""",
            """{ "@context": "https://schema.org", "@type": "Article", "startDate": "2026-01-01" }""",
            """{ "@context": "https://example.org/words", "@type": "Article" }""",
        ];

        var read = await OutsideLibrary.ReadAsync(
            "schema.mjs", [.. faults.Select(json => new EmittedDocument("/planted", $"<script type=\"application/ld+json\">{json}</script>"))]);

        Assert.All(read, one => Assert.True(one["error"] is not null || one["foreign"]!.AsArray().Count > 0, one.ToJsonString()));
    }

    private static string Type(JsonNode thing) => (string)thing["type"]!;

    private static JsonArray Steps(JsonNode breadcrumb) => breadcrumb["itemListElement"]!.AsArray();

    private static IEnumerable<string> Missing(JsonNode thing) =>
        Required.GetValueOrDefault(Type(thing), []).Where(paths => !paths.Split('|').Any(path => Has(thing, path.Split('.'))));

    // The last step of a breadcrumb is the page itself and may go without an address, so one step that has it will do.
    private static bool Has(JsonNode? thing, ReadOnlySpan<string> path)
    {
        if (path.Length == 0)
            return thing?.ToString().Length > 0;
        if ((thing as JsonObject)?[path[0]] is not JsonArray values)
            return false;
        foreach (var value in values)
            if (Has(value, path[1..]))
                return true;
        return false;
    }
}
