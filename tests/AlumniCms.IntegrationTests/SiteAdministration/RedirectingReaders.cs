using System.Net;
using AlumniCms.IntegrationTests.Databases;
using AlumniCms.IntegrationTests.Hosts;

namespace AlumniCms.IntegrationTests.SiteAdministration;

/// <summary>Former addresses, and the lists of menus and taxonomies.</summary>
public sealed class RedirectingReaders(Worlds worlds) : IClassFixture<Worlds>
{
    private const string Redirects = "/cameroun/admin/redirects";

    [Theory, EveryEngine]
    public async Task Leads_a_former_address_to_the_page(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var office = await BackOffice.OfAsync(host, "SiteAdministrator", World.Cameroun);
        var now = (await new Browser(host).GetAsync("/cameroun/fr")).IsOk().Links("footer").First(l => l.StartsWith("/cameroun/fr/", StringComparison.Ordinal) && l.Count(c => c == '/') == 3);
        (await new Browser(host).GetAsync("/cameroun/fr/ancienne/page")).Is(HttpStatusCode.NotFound);
        (await office.SendAsync(Redirects, "/admin/redirects", ("from", ["https://example.org/cameroun/fr/ancienne/page?x=1"]), ("to", [now]), ("culture", ["fr"]))).Is(HttpStatusCode.Redirect);
        Assert.EndsWith(now, (await new Browser(host).GetAsync("/cameroun/fr/ancienne/page")).Location, StringComparison.Ordinal);
        (await new Browser(host).GetAsync("/maroc/fr/ancienne/page")).Is(HttpStatusCode.NotFound);
        (await office.SendAsync(Redirects, "/admin/redirects", ("from", ["ancienne/page"]), ("to", [now]), ("culture", ["fr"]))).Is(HttpStatusCode.UnprocessableEntity);

        var id = (await office.GetAsync(Redirects)).IsOk().Document.QuerySelector("tbody input[name=id]")!.GetAttribute("value")!;
        (await office.SendAsync(Redirects, "/redirects/remove", ("id", [id]), ("do", ["remove"]))).Is(HttpStatusCode.Redirect);
        (await new Browser(host).GetAsync("/cameroun/fr/ancienne/page")).Is(HttpStatusCode.NotFound);
    }

    [Theory, EveryEngine]
    public async Task Refuses_what_leads_nowhere(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var office = await BackOffice.OfAsync(host, "SiteAdministrator", World.Cameroun);
        foreach (var (from, to, culture) in new[] { ("a", "nirgends", "fr"), ("<script>", "x", "fr"), ("", "x", "fr"), ("a", "x", "xx"), ("https://", "x", "fr") })
            (await office.SendAsync(Redirects, "/admin/redirects", ("from", [from]), ("to", [to]), ("culture", [culture]))).Is(HttpStatusCode.UnprocessableEntity);
    }

    [Theory, EveryEngine]
    public async Task Lists_what_is_of_the_network_without_a_way_to_change_it(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var office = await BackOffice.OfAsync(host, "SiteAdministrator", World.Cameroun);
        var taxonomies = (await office.GetAsync("/cameroun/admin/taxonomies")).IsOk();
        Assert.NotEmpty(taxonomies.Document.QuerySelectorAll("tbody tr"));
        Assert.Empty(taxonomies.Links("tbody"));
        Assert.NotEmpty((await office.GetAsync("/cameroun/admin/menus")).IsOk().Links("tbody"));
    }
}
