using System.Net;
using System.Text.Json.Nodes;
using AlumniCms.IntegrationTests.Databases;
using AlumniCms.IntegrationTests.Hosts;

namespace AlumniCms.IntegrationTests.Display;

public sealed class VisitingAList(Worlds worlds) : IClassFixture<Worlds>
{
    [Theory, EveryEngine]
    public async Task Narrows_it_by_what_the_address_says(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var job = await OfferAsync(host, "job", "2099-01-01T12:00:00Z");
        var grant = await OfferAsync(host, "scholarship", "2099-01-01T12:00:00Z");

        var page = (await host.GetPageAsync("/cameroun/fr/offres?kind=job")).IsOk();

        Assert.Contains(job, page.Body, StringComparison.Ordinal);
        Assert.DoesNotContain(grant, page.Body, StringComparison.Ordinal);
        Assert.NotNull(page.Document.QuerySelector("input[name=kind][value=job][checked]"));
        Assert.Contains("/cameroun/fr/offres", page.Links(".chips"));
    }

    [Theory, EveryEngine]
    public async Task Leaves_out_what_is_over_until_asked_for_it(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var open = await OfferAsync(host, "internship", "2099-01-01T12:00:00Z");
        var over = await OfferAsync(host, "internship", "2020-01-01T12:00:00Z");

        var now = (await host.GetPageAsync("/cameroun/fr/offres?kind=internship")).IsOk().Body;
        var past = (await host.GetPageAsync("/cameroun/fr/offres?kind=internship&past=1")).IsOk().Body;

        Assert.Contains(open, now, StringComparison.Ordinal);
        Assert.DoesNotContain(over, now, StringComparison.Ordinal);
        Assert.Contains(over, past, StringComparison.Ordinal);
        Assert.DoesNotContain(open, past, StringComparison.Ordinal);
    }

    [Theory, EveryEngine]
    public async Task Keeps_a_page_for_choices_that_exist_and_not_for_invented_ones(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        await OfferAsync(host, "volunteering", "2099-01-01T12:00:00Z");

        foreach (var (query, isKept) in new[]
                 {
                     ("?kind=volunteering", true), ("?kind=volunteering&utm_source=letter", true), ("?kind=nonsense", false),
                     ("?q=eau", false), ("?unheard=of", false),
                 })
        {
            (await host.GetPageAsync("/cameroun/fr/offres" + query)).IsOk();
            Assert.True(isKept == (await host.GetPageAsync("/cameroun/fr/offres" + query)).IsOk().IsFromCache, query);
        }
    }

    [Theory]
    [EveryEngine]
    public async Task Answers_any_query_with_a_proper_page(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        foreach (var query in new[]
                 {
                     "?kind=%00", "?kind=" + new string('x', 10_000), "?q=" + new string('é', 3_000), "?q=%3Cscript%3Ealert(1)%3C/script%3E",
                     "?sort=sideways", "?past=maybe", "?kind=job&kind=job&kind=job", "?country=%F0%9F%87%A8", "?page=1&page=1x&kind[]=job", "?q='\";--",
                 })
        {
            var page = await host.GetPageAsync("/cameroun/fr/offres" + query);
            Assert.True(page.Status is HttpStatusCode.OK or HttpStatusCode.NotFound or HttpStatusCode.BadRequest, $"{(int)page.Status} {query[..Math.Min(40, query.Length)]}");
            Assert.DoesNotContain("<script>alert", page.Body, StringComparison.Ordinal);
        }
    }

    [Theory]
    [EveryEngine("offres")]
    [EveryEngine("offres?kind=job")]
    [EveryEngine("{taxonomy}/ocre")]
    [EveryEngine("search")]
    [EveryEngine("search?q=bourse")]
    public async Task Finds_no_page_beyond_the_end_nor_under_a_senseless_number(DatabaseEngine engine, string address)
    {
        var host = await worlds.GetAsync(engine);
        var taxonomy = Unique.Word();
        await host.ImportItemAsync(World.Cameroun, Taxonomies.Of(taxonomy, ("ocre", Unique.Id())).ToJson());
        var path = "/cameroun/fr/" + address.Replace("{taxonomy}", taxonomy, StringComparison.Ordinal);
        (await host.GetPageAsync(path)).IsOk();
        (await host.GetPageAsync(With(path, "1"))).IsOk();

        foreach (var page in new[] { "2000000000", "99999999999999", "", "0", "01", "-1", "1.5", "%201", "x", "1&page=1" })
        {
            var missing = (await host.GetPageAsync(With(path, page))).Is(HttpStatusCode.NotFound);
            Assert.NotEmpty(missing.Links("header .menu"));
            Assert.NotEmpty(missing.Heading);
        }

        static string With(string path, string page) => $"{path}{(path.Contains('?', StringComparison.Ordinal) ? '&' : '?')}page={page}";
    }

    [Theory, EveryEngine]
    public async Task Says_nothing_to_the_page_of_an_item(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var text = Text.New() with { Path = Unique.Word() };
        await host.ImportItemAsync(World.Cameroun, text.ToJson());

        foreach (var page in new[] { "7", "7", "x", "" })
        {
            var shown = (await host.GetPageAsync($"/cameroun/fr/{text.Path}?page={page}")).IsOk();
            Assert.Equal(text.Title, shown.Heading);
            Assert.False(shown.IsFromCache);
        }
    }

    [Theory, EveryEngine]
    public async Task Suggests_titles_as_json(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var word = Unique.Word();
        await host.ImportItemAsync(World.Cameroun, (new Text($"Récit {word}") with { Path = word }).ToJson());

        var answer = (await host.GetJsonAsync($"/cameroun/fr/search/suggest?q={word[..6]}")).IsOk();

        Assert.Contains(JsonNode.Parse(answer.Body)!.AsArray(), s => s!["url"]!.ToString() == $"/cameroun/fr/{word}");
        Assert.Equal("[]", (await host.GetJsonAsync("/cameroun/fr/search/suggest")).IsOk().Body);
    }

    private static async Task<string> OfferAsync(AlumniHost host, string kind, string deadline)
    {
        var offer = Text.New() with
        {
            ContentType = "Offer",
            More = new JsonObject
            {
                ["Offer"] = new JsonObject
                {
                    ["Kind"] = new JsonObject { ["Text"] = kind },
                    ["Deadline"] = new JsonObject { ["Value"] = deadline },
                    ["Partner"] = new JsonObject { ["ContentItemIds"] = new JsonArray(Unique.Id()) },
                    ["WorkMode"] = new JsonObject { ["Text"] = "remote" },
                    ["Contract"] = new JsonObject { ["Text"] = "permanent" },
                    ["Sectors"] = new JsonObject
                    {
                        ["TaxonomyContentItemId"] = "40sect00000000000000000000",
                        ["TermContentItemIds"] = new JsonArray("40sect00000000000000000020"),
                    },
                    ["StudyLevel"] = new JsonObject
                    {
                        ["TaxonomyContentItemId"] = "40deg000000000000000000000",
                        ["TermContentItemIds"] = new JsonArray("40deg000000000000000000005"),
                    },
                    ["Start"] = new JsonObject { ["Value"] = deadline },
                    ["Eligibility"] = new JsonObject { ["Markdown"] = "Pour tous." },
                    ["ApplyMode"] = new JsonObject { ["Text"] = "mail" },
                    ["ApplyMail"] = new JsonObject { ["Text"] = "offres@example.org" },
                },
            },
        };
        await host.ImportItemAsync(World.Cameroun, offer.ToJson());
        return offer.Title;
    }
}
