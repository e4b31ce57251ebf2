using System.Net;
using AlumniCms.IntegrationTests.Databases;
using AlumniCms.IntegrationTests.Hosts;
using AlumniCms.Kernel.Sites;
using Microsoft.Extensions.DependencyInjection;

namespace AlumniCms.IntegrationTests.SiteAdministration;

/// <summary>The head office's list of sites, new sites and recipes.</summary>
public sealed class LookingAfterTheNetwork(WorldTemplates templates)
{
    private static readonly (string, string[])[] Mali =
    [
        ("key", ["mali"]), ("country", ["ML"]), ("region", ["africa"]), ("nameFr", ["Mali"]), ("nameEn", ["Mali"]), ("culture", ["fr"]), ("defaultCulture", ["fr"]), ("timeZone", ["Africa/Bamako"]),
    ];

    [Theory, EveryEngine]
    public async Task Makes_a_country_site_once(DatabaseEngine engine)
    {
        await using var world = await templates.CreateAsync(engine);
        var office = await BackOffice.OfAsync(world.Host);
        var report = (await office.SendAsync("/admin/sites/new", "/sites/new", Mali)).IsOk();
        Assert.True(report.Document.QuerySelectorAll("main ol li").Length > 3, report.Body);
        (await new Browser(world.Host).GetAsync("/mali/fr")).IsOk();
        Assert.Equal(SiteStatus.Online, (await world.Host.SiteAsync("mali")).Status);

        var again = (await office.SendAsync("/admin/sites/new", "/sites/new", [.. Mali.Where(f => f.Item1 != "nameFr"), ("nameFr", ["Autre"])])).Is(HttpStatusCode.UnprocessableEntity);
        Assert.Equal("Autre", again.Document.QuerySelector("#nameFr")!.GetAttribute("value"));
        Assert.Equal("Mali", (await world.Host.SiteAsync("mali")).Names["fr"]);
    }

    [Theory, EveryEngine]
    public async Task Makes_one_site_of_two_clicks_at_once(DatabaseEngine engine)
    {
        await using var world = await templates.CreateAsync(engine);
        var offices = new[] { await BackOffice.OfAsync(world.Host), await BackOffice.OfAsync(world.Host) };
        var answers = await Task.WhenAll(offices.Select(o => o.SendAsync("/admin/sites/new", "/sites/new", Mali)));
        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.UnprocessableEntity], answers.Select(a => a.Status).Order());
        (await new Browser(world.Host).GetAsync("/mali/fr")).IsOk();
    }

    [Theory, EveryEngine]
    public async Task Makes_nothing_of_what_cannot_be_a_site(DatabaseEngine engine)
    {
        await using var world = await templates.CreateAsync(engine);
        var office = await BackOffice.OfAsync(world.Host);
        foreach (var (name, value) in new[] { ("key", "admin"), ("key", "fr"), ("key", "<x>"), ("key", "cameroun"), ("country", "ZZ"), ("timeZone", "Nowhere"), ("region", "moon"), ("nameFr", "") })
            (await office.SendAsync("/admin/sites/new", "/sites/new", [.. Mali.Where(f => f.Item1 != name), (name, [value])])).Is(HttpStatusCode.UnprocessableEntity);
        Assert.Equal(3, (await world.Host.Services.GetRequiredService<ISiteStore>().GetAsync(TestContext.Current.CancellationToken)).All.Count);
    }

    [Theory, EveryEngine]
    public async Task Lists_and_closes_sites(DatabaseEngine engine)
    {
        await using var world = await templates.CreateAsync(engine);
        var office = await BackOffice.OfAsync(world.Host);
        Assert.Single((await office.GetAsync("/admin/sites?q=maroc")).IsOk().Document.QuerySelectorAll("tbody tr"));
        Assert.Contains("cameroun", (await office.GetAsync("/admin/sites?format=csv")).IsOk().Body, StringComparison.Ordinal);
        (await office.SendAsync("/admin/sites", "/sites/status", ("id", ["maroc"]), ("do", ["Closed"]))).Is(HttpStatusCode.Redirect);
        Assert.Equal(SiteStatus.Closed, (await world.Host.SiteAsync(World.Maroc)).Status);
        Assert.Equal(SiteStatus.Online, (await world.Host.SiteAsync(World.Cameroun)).Status);
        (await office.SendAsync("/admin/sites", "/sites/status", ("id", ["world"]), ("do", ["Closed"]))).Is(HttpStatusCode.UnprocessableEntity);
        (await office.SendAsync("/admin/sites", "/sites/status", ("id", ["maroc"]), ("do", ["Burn"]))).Is(HttpStatusCode.UnprocessableEntity);
        (await office.GetAsync("/cameroun/admin/sites")).Is(HttpStatusCode.NotFound);
    }

    [Theory, EveryEngine]
    public async Task Runs_a_recipe_on_this_site_and_reports(DatabaseEngine engine)
    {
        await using var world = await templates.CreateAsync(engine);
        var office = await BackOffice.OfAsync(world.Host);
        var report = (await office.SendAsync("/admin/recipes/run?name=taxonomies", "/recipes/run", ("do", ["try"]))).IsOk();
        Assert.NotEmpty(report.Document.QuerySelectorAll("main ol li .tag"));
        Assert.Null((await office.GetAsync("/cameroun/admin/recipes/run?name=country-site")).IsOk().Document.QuerySelector("form[action$='/recipes/run']"));
        (await office.GetAsync("/cameroun/admin/recipes/run?name=..%2F..%2Fetc%2Fpasswd")).Is(HttpStatusCode.NotFound);

        var token = report.Document.QuerySelector("input[name=__RequestVerificationToken]")?.GetAttribute("value")
            ?? (await office.GetAsync("/cameroun/admin/settings")).Document.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        var forced = await office.ForgeAsync("/cameroun/admin/recipes/run", ("__RequestVerificationToken", token), ("name", "country-site"), ("var.key", "maroc"), ("var.country", "MA"), ("var.nameFr", "Pris"), ("var.nameEn", "Taken"), ("var.cultures", "fr"), ("var.defaultCulture", "fr"), ("var.timeZone", "UTC"));
        forced.Is(HttpStatusCode.UnprocessableEntity);
        Assert.NotEqual("Pris", (await world.Host.SiteAsync(World.Maroc)).Names["fr"]);
    }
}
