using System.Net;
using AlumniCms.IntegrationTests.Databases;
using AlumniCms.IntegrationTests.Hosts;
using AlumniCms.Kernel.Sites;
using AlumniCms.Sites.Looks;

namespace AlumniCms.IntegrationTests.SiteAdministration;

/// <summary>Names, languages, looks and features of one site, changed by who looks after it.</summary>
public sealed class SettingUpASite(WorldTemplates templates)
{
    private const string Settings = "/cameroun/admin/settings";

    [Theory, EveryEngine]
    public async Task Changes_the_site_and_no_other(DatabaseEngine engine)
    {
        await using var world = await templates.CreateAsync(engine);
        var (office, morocco) = (await BackOffice.OfAsync(world.Host, "SiteAdministrator", World.Cameroun), await world.Host.SiteAsync(World.Maroc));
        (await office.SendAsync(Settings, "/admin/settings", ("name.fr", ["Alumni <Cameroun>"]), ("culture", ["fr", "en", "de"]), ("defaultCulture", ["en"]), ("timeZone", ["Africa/Lagos"]))).Is(HttpStatusCode.Redirect);
        var site = await world.Host.SiteAsync(World.Cameroun);
        Assert.Equal("Alumni <Cameroun>", site.Names["fr"]);
        Assert.Equal(["fr", "en", "de"], site.Cultures);
        Assert.Equal(("en", "Africa/Lagos", SiteStatus.Online), (site.DefaultCulture, site.TimeZone, site.Status));
        Assert.Equal(morocco.Names, (await world.Host.SiteAsync(World.Maroc)).Names);
    }

    [Theory, EveryEngine]
    public async Task Saves_nothing_of_a_form_that_is_to_be_mended(DatabaseEngine engine)
    {
        await using var world = await templates.CreateAsync(engine);
        var office = await BackOffice.OfAsync(world.Host, "SiteAdministrator", World.Cameroun);
        var before = await world.Host.SiteAsync(World.Cameroun);
        foreach (var (name, value) in new[] { ("timeZone", "Mars/Olympus"), ("defaultCulture", "xx"), ("culture", "../fr") })
        {
            var refused = (await office.SendAsync(Settings, "/admin/settings", ("name.fr", ["Autre"]), (name, [value]))).Is(HttpStatusCode.UnprocessableEntity);
            Assert.Equal("Autre", refused.Document.QuerySelector("#name-fr")!.GetAttribute("value"));
        }

        Assert.Equal(before.Names, (await world.Host.SiteAsync(World.Cameroun)).Names);
    }

    [Theory, EveryEngine]
    public async Task Offers_the_nearest_colour_that_can_be_read(DatabaseEngine engine)
    {
        await using var world = await templates.CreateAsync(engine);
        var office = await BackOffice.OfAsync(world.Host, "SiteAdministrator", World.Cameroun);
        var refused = (await office.SendAsync(Settings, "/settings/looks", ("primary", ["#ffee00"]), ("do", ["save"]))).Is(HttpStatusCode.UnprocessableEntity);
        var nearest = refused.Document.QuerySelector("button[name=use]")!.GetAttribute("value")!;
        Assert.Contains(nearest, refused.Text("#problems"), StringComparison.Ordinal);
        Assert.NotEqual(nearest, SiteLooks.Of(await world.Host.SiteAsync(World.Cameroun)).Primary.ToString());

        (await office.SendAsync(Settings, "/settings/looks", ("primary", ["#ffee00"]), ("use", [nearest]), ("corner", ["round"]))).Is(HttpStatusCode.Redirect);
        var looks = SiteLooks.Of(await world.Host.SiteAsync(World.Cameroun));
        Assert.Equal((nearest, SiteCorner.Round), (looks.Primary.ToString(), looks.Corner));
    }

    [Theory, EveryEngine]
    public async Task Previews_a_look_without_saving_it(DatabaseEngine engine)
    {
        await using var world = await templates.CreateAsync(engine);
        var office = await BackOffice.OfAsync(world.Host, "SiteAdministrator", World.Cameroun);
        var page = (await office.SendAsync(Settings, "/settings/looks", ("primary", ["#7a1f5c"]), ("do", ["preview"]))).IsOk();
        Assert.NotEmpty(page.Document.QuerySelectorAll("svg rect[fill='#7a1f5c']"));
        Assert.NotEqual("#7a1f5c", SiteLooks.Of(await world.Host.SiteAsync(World.Cameroun)).Primary.ToString());
        (await office.SendAsync(Settings, "/settings/looks", ("logo", ["http://evil.example/x.png"]), ("do", ["save"]))).Is(HttpStatusCode.UnprocessableEntity);
    }

    [Theory, EveryEngine]
    public async Task Switches_features_of_this_site_alone(DatabaseEngine engine)
    {
        await using var world = await templates.CreateAsync(engine);
        var office = await BackOffice.OfAsync(world.Host, "SiteAdministrator", World.Cameroun);
        var on = (await world.Host.SiteAsync(World.Cameroun)).Features.Where(f => f != "AlumniCms.Groups").ToArray();
        (await office.SendAsync(Settings, "/settings/features", ("feature", on))).Is(HttpStatusCode.Redirect);
        Assert.DoesNotContain("AlumniCms.Groups", (await world.Host.SiteAsync(World.Cameroun)).Features.AsEnumerable());
        Assert.Contains("AlumniCms.Articles", (await world.Host.SiteAsync(World.Cameroun)).Features.AsEnumerable());
        Assert.Contains("AlumniCms.Groups", (await world.Host.SiteAsync(World.Maroc)).Features.AsEnumerable());
        (await office.SendAsync(Settings, "/settings/features", ("feature", ["Nothing.Known"]))).Is(HttpStatusCode.UnprocessableEntity);
    }
}
