using System.Globalization;
using System.Net;
using AlumniCms.IntegrationTests.Accounts;
using AlumniCms.IntegrationTests.Databases;
using AlumniCms.IntegrationTests.Hosts;
using AlumniCms.Kernel.Auditing;
using AlumniCms.Kernel.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace AlumniCms.IntegrationTests.Administration;

/// <summary>The pages of the audit trail, and the way to one’s other sites.</summary>
public sealed class ReadingTheTrail(Worlds worlds) : IClassFixture<Worlds>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory, EveryEngine]
    public async Task An_entry_tells_who_did_what_and_what_was_before(DatabaseEngine engine)
    {
        var desk = await Desk.OfAsync(await worlds.GetAsync(engine), "SiteAdministrator");
        var editor = await (await Person.JoinAsync(desk.Person.Host)).WithRoleAsync(World.Maroc, "Editor");
        var path = $"people/{editor.Id}";
        var name = Unique.Word();
        (await desk.SubmitAsync(path, path, ("name", name), ("email", editor.Email))).Is(HttpStatusCode.Redirect);

        var list = (await desk.GetAsync($"audit?q={name}&action=account.changed&subject=Account")).IsOk();
        var row = Assert.Single(list.Document.QuerySelectorAll("table.listing tbody tr"));
        var entry = (await desk.Browser.GetAsync(row.QuerySelector("th a")!.GetAttribute("href")!)).IsOk();

        Assert.Contains(desk.Person.Email, row.TextContent);
        Assert.Contains("account.changed", row.TextContent);
        Assert.Equal("Account changed", entry.Heading);
        Assert.Equal(editor.Email, entry.Text("del"));
        Assert.Equal(name, entry.Text("ins"));
    }

    [Theory, EveryEngine]
    public async Task Entries_of_another_site_are_not_there(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var desk = await Desk.OfAsync(host, "SiteAdministrator");
        var foreigner = await (await Person.JoinAsync(host)).WithRoleAsync(World.Cameroun, "Editor");
        var id = await host.OnSiteAsync(World.Cameroun, s => s.GetRequiredService<AlumniDbContext>().Set<AuditEntry>()
            .Where(e => e.SubjectId == foreigner.Id && e.Action == "mandate.given").Select(e => e.Id).SingleAsync(Cancellation));

        (await desk.GetAsync(string.Create(CultureInfo.InvariantCulture, $"audit/{id}"))).Is(HttpStatusCode.NotFound);
        Assert.Empty((await desk.GetAsync($"audit?q={foreigner.Id}")).IsOk().Document.QuerySelectorAll("table.listing"));
        Assert.DoesNotContain(foreigner.Id, (await desk.GetAsync("audit?format=csv")).IsOk().Body);
    }

    [Theory, EveryEngine]
    public async Task Days_narrow_the_list_and_nonsense_does_not(DatabaseEngine engine)
    {
        var desk = await Desk.OfAsync(await worlds.GetAsync(engine), "SiteAdministrator");
        await desk.Person.WithRoleAsync(World.Maroc, "Author");

        Assert.Empty((await desk.GetAsync("audit?to=2001-01-01")).IsOk().Document.QuerySelectorAll("table.listing"));
        Assert.NotEmpty((await desk.GetAsync("audit?from=2001-01-01&to=tomorrow")).IsOk().Document.QuerySelectorAll("table.listing"));
        (await desk.GetAsync("audit?q=%25_&page=99999")).IsOk();
    }

    [Theory, EveryEngine]
    public async Task A_file_of_the_trail_holds_no_formula(DatabaseEngine engine)
    {
        var desk = await Desk.OfAsync(await worlds.GetAsync(engine), "SiteAdministrator");
        var name = "-" + Unique.Word();
        var other = await Desk.OfAsync(desk.Person.Host, "SiteAdministrator");
        var editor = await (await Person.JoinAsync(desk.Person.Host)).WithRoleAsync(World.Maroc, "Editor");
        (await other.ForgeAsync($"people/{editor.Id}/switch", ("on", "false"))).Is(HttpStatusCode.Redirect);
        (await desk.ForgeAsync($"people/{other.Person.Id}", ("name", name), ("email", other.Person.Email))).Is(HttpStatusCode.Redirect);

        var file = (await desk.GetAsync($"audit?format=csv&q={other.Person.Id}")).IsOk();

        Assert.Contains($",'{name},account.switched-off,", file.Body);
    }

    [Theory, EveryEngine]
    public async Task The_menu_of_the_account_leads_to_ones_other_sites(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var desk = await Desk.OfAsync(host, "Editor");
        Assert.DoesNotContain("/cameroun/admin", (await desk.GetAsync("")).IsOk().Links(".top"));

        await desk.Person.WithRoleAsync(World.Cameroun, "Editor");
        await desk.Person.WithRoleAsync(World.Worldwide, "Author", TimeProvider.System.GetUtcNow().UtcDateTime.AddYears(1));

        Assert.Contains("/cameroun/admin", (await desk.GetAsync("")).IsOk().Links(".top"));
        var page = (await desk.GetAsync("sites-of-mine?q=ROUN")).IsOk();
        Assert.Equal(["/cameroun/admin"], page.Links("table.listing"));
    }

    [Theory, EveryEngine]
    public async Task An_administrator_of_the_network_enters_every_site(DatabaseEngine engine)
    {
        var desk = await Desk.OfAsync(await worlds.GetAsync(engine), "Administrator", World.Worldwide);

        Assert.Equal(["/admin", "/cameroun/admin", "/maroc/admin"], (await desk.GetAsync("sites-of-mine")).IsOk().Links("table.listing"));
    }
}
