using System.Text.Json.Nodes;
using AlumniCms.IntegrationTests.Databases;
using AlumniCms.IntegrationTests.Hosts;

namespace AlumniCms.IntegrationTests.Syndication;

public sealed class DescribingAPage(Worlds worlds) : IClassFixture<Worlds>
{
    [Theory, EveryEngine]
    public async Task Says_who_wrote_an_article_when_and_where_it_stands(DatabaseEngine engine)
    {
        var page = await Things.PublishAsync(await worlds.GetAsync(engine), Text.New() with { Path = Unique.Word(), Title = "Un « récit » </script>" });

        var article = Things.Of(page, "Article");
        Assert.Equal("Un « récit » </script>", (string?)article["headline"]);
        Assert.Equal("En bref.", (string?)article["description"]);
        Assert.Equal("fr", (string?)article["inLanguage"]);
        Assert.True((bool?)article["isAccessibleForFree"]);
        Things.IsInstant((string?)article["datePublished"]);
        Things.IsInstant((string?)article["dateModified"]);
        Assert.Equal("Organization", (string?)article["publisher"]!["@type"]);
        var steps = Things.Of(page, "BreadcrumbList")["itemListElement"]!.AsArray();
        Assert.Equal([1, 2, 3], steps.Select(s => (int)s!["position"]!));
        Assert.Equal("http://localhost/cameroun/fr/actualites", (string?)steps[1]!["item"]);
    }

    [Theory, EveryEngine]
    public async Task Says_when_and_where_an_event_takes_place_by_the_clocks_there(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var text = Things.Event();

        var page = await Things.PublishAsync(host, text);

        var thing = Things.Of(page, "Event");
        Assert.Equal(text.Title, (string?)thing["name"]);
        Assert.Equal("2027-06-11T19:30:00+02:00", (string?)thing["startDate"]);
        Assert.Equal("2027-06-11T22:30:00+02:00", (string?)thing["endDate"]);
        Assert.Equal("https://schema.org/EventScheduled", (string?)thing["eventStatus"]);
        Assert.Equal("https://schema.org/MixedEventAttendanceMode", (string?)thing["eventAttendanceMode"]);
        var (place, online) = (thing["location"]![0]!, thing["location"]![1]!);
        Assert.Equal("Palais, salle 3", (string?)place["name"]);
        Assert.Equal("FR", (string?)place["address"]!["addressCountry"]);
        Assert.Equal("1 rue du Port, Bâtiment B", (string?)place["address"]!["streetAddress"]);
        Assert.Equal("VirtualLocation", (string?)online["@type"]);
        Assert.Equal($"http://localhost/cameroun/fr/{text.Path}", (string?)online["url"]);
        Assert.Equal("12.5", thing["offers"]!["price"]!.ToJsonString());
        Assert.Equal("EUR", (string?)thing["offers"]!["priceCurrency"]);
        Assert.False((bool?)thing["isAccessibleForFree"]);
        Assert.NotNull(thing["organizer"]);
        Assert.DoesNotContain("visio.example.org", page.Body, StringComparison.Ordinal);
        Assert.Equal("+01:00", ((string?)Things.Of(await Things.PublishAsync(host, Things.Event("2027-12-11T17:30:00Z", "2027-12-11T18:30:00Z")), "Event")["startDate"])![^6..]);
    }

    [Theory, EveryEngine]
    public async Task Gives_a_job_every_field_that_search_engines_ask_for(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var partner = Things.Partner();
        await host.ImportItemAsync(World.Cameroun, partner.ToJson());
        var offer = Things.Offer("job", partner.Id);

        var job = Things.Of(await Things.PublishAsync(host, offer), "JobPosting");

        Assert.Equal(offer.Title, (string?)job["title"]);
        Assert.Contains("<p>Le texte.</p>", (string?)job["description"], StringComparison.Ordinal);
        Things.IsDay((string?)job["datePosted"]);
        Assert.Equal("2099-01-10T22:59:00Z", (string?)job["validThrough"]);
        Assert.Equal("FULL_TIME", (string?)job["employmentType"]);
        Assert.Equal(partner.Title, (string?)job["hiringOrganization"]!["name"]);
        Assert.Equal("https://partner.example.org", (string?)job["hiringOrganization"]!["sameAs"]);
        Assert.Equal("CM", (string?)job["jobLocation"]!["address"]!["addressCountry"]);
        Assert.Equal("Douala", (string?)job["jobLocation"]!["address"]!["addressLocality"]);
        Assert.Equal("XAF", (string?)job["baseSalary"]!["currency"]);
        Assert.Equal(700000, (int?)job["baseSalary"]!["value"]!["minValue"]);
        Assert.Equal("MONTH", (string?)job["baseSalary"]!["value"]!["unitText"]);
        Assert.Equal("EducationalOccupationalCredential", (string?)job["educationRequirements"]!["@type"]);
        Assert.Equal("Master (bac + 5)", ((string?)job["educationRequirements"]!["name"])?.Replace('\u00a0', ' '));
        Assert.Equal("postgraduate degree", (string?)job["educationRequirements"]!["credentialCategory"]);
        Assert.Equal(offer.Id, (string?)job["identifier"]!["value"]);
        Assert.False((bool?)job["directApply"]);
        Assert.Null(job["jobLocationType"]);
    }

    [Theory, EveryEngine]
    public async Task Says_from_where_one_may_work_on_a_remote_job(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var partner = Things.Partner();
        await host.ImportItemAsync(World.Cameroun, partner.ToJson());

        var job = Things.Of(await Things.PublishAsync(host, Things.Offer("internship", partner.Id, """{ "WorkMode": { "Text": "remote" } }""")), "JobPosting");

        Assert.Equal("TELECOMMUTE", (string?)job["jobLocationType"]);
        Assert.Equal("CM", (string?)job["applicantLocationRequirements"]!["name"]);
        Assert.Equal("INTERN", (string?)job["employmentType"]);
        Assert.Null(job["jobLocation"]);
    }

    [Theory, EveryEngine]
    public async Task Speaks_no_more_of_a_job_once_its_deadline_has_passed(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var partner = Things.Partner();
        await host.ImportItemAsync(World.Cameroun, partner.ToJson());

        var page = await Things.PublishAsync(host, Things.Offer("job", partner.Id, """{ "Deadline": { "Value": "2020-01-10T22:59:00Z" } }"""));

        Assert.Contains(Things.Of(page), t => (string?)t["@type"] == "WebPage");
        Assert.DoesNotContain("JobPosting", page.Body, StringComparison.Ordinal);
    }

    [Theory]
    [EveryEngine("training", "EducationalOccupationalProgram", "provider")]
    [EveryEngine("training", "EducationalOccupationalProgram", "programPrerequisites")]
    [EveryEngine("scholarship", "MonetaryGrant", "funder")]
    [EveryEngine("volunteering", "WebPage", "url")]
    public async Task Takes_the_type_from_the_content_model(DatabaseEngine engine, string kind, string type, string property)
    {
        var host = await worlds.GetAsync(engine);
        var partner = Things.Partner();
        await host.ImportItemAsync(World.Cameroun, partner.ToJson());

        Assert.NotNull(Things.Of(await Things.PublishAsync(host, Things.Offer(kind, partner.Id)), type)[property]);
    }

    [Theory, EveryEngine]
    public async Task Names_a_partner_but_not_the_person_to_turn_to(DatabaseEngine engine)
    {
        var thing = Things.Of(await Things.PublishAsync(await worlds.GetAsync(engine), Things.Partner()), "Organization");

        Assert.Equal("https://partner.example.org", (string?)thing["sameAs"]);
        Assert.Equal("Douala", (string?)thing["address"]!["addressLocality"]);
        Assert.DoesNotContain("secret", thing.ToJsonString(), StringComparison.OrdinalIgnoreCase);
    }

    [Theory, EveryEngine]
    public async Task Gives_no_more_than_headline_and_summary_of_a_text_for_members(DatabaseEngine engine)
    {
        var text = Text.New() with { Path = Unique.Word(), Audience = "members", Summary = "Pour donner envie.", Body = "Entre nous." };

        var page = await Things.PublishAsync(await worlds.GetAsync(engine), text);

        var article = Things.Of(page, "Article").AsObject();
        Assert.False((bool?)article["isAccessibleForFree"]);
        Assert.Equal(["@type", "headline", "description", "url", "isAccessibleForFree"], article.Select(p => p.Key));
        Assert.DoesNotContain(text.Body, page.Body, StringComparison.Ordinal);
    }

    [Theory, EveryEngine]
    public async Task Names_the_site_on_its_home_page(DatabaseEngine engine)
    {
        var page = (await (await worlds.GetAsync(engine)).GetPageAsync("/cameroun/fr")).IsOk();

        Assert.Equal("http://localhost/cameroun/fr/", (string?)Things.Of(page, "WebSite")["url"]);
        Assert.Equal((string?)Things.Of(page, "Organization")["@id"], (string?)Things.Of(page, "WebSite")["publisher"]!["@id"]);
    }
}
