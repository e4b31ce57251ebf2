using System.Net;
using AlumniCms.IntegrationTests.Databases;
using AlumniCms.IntegrationTests.Hosts;

namespace AlumniCms.IntegrationTests.SiteAdministration;

/// <summary>Who may enter the pages where a site and the network are set up.</summary>
public sealed class KeepingTheOfficeShut(Worlds worlds) : IClassFixture<Worlds>
{
    private static readonly string[] Pages = ["types", "types/new", "types/Article", "types/Article/remove", "types/Article/fields/Summary", "settings", "recipes", "recipes/run?name=taxonomies", "taxonomies", "menus", "redirects", "sites", "sites/new"];
    private static readonly string[] Forms = ["types/new", "types/Article", "types/Article/remove", "types/Article/fields/Summary", "types/Article/fields/Summary/remove", "settings", "settings/looks", "settings/features", "recipes/run", "redirects", "redirects/remove", "sites/new", "sites/status"];

    [Theory, EveryEngine]
    public async Task Refuses_an_editor_every_page(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var editor = await BackOffice.OfAsync(host, "Editor", World.Cameroun);
        foreach (var path in Pages)
            (await editor.GetAsync($"/cameroun/admin/{path}")).Is(HttpStatusCode.Forbidden);
    }

    [Theory, EveryEngine]
    public async Task Refuses_forms_that_no_page_of_the_program_has_sent(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var office = await BackOffice.OfAsync(host);
        foreach (var path in Forms)
            (await office.ForgeAsync($"/admin/{path}", ("do", "save"), ("name", "x"))).Is(HttpStatusCode.BadRequest);
    }

    [Theory, EveryEngine]
    public async Task Shows_the_administrator_every_page(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var office = await BackOffice.OfAsync(host);
        foreach (var path in Pages)
            (await office.GetAsync($"/admin/{path}")).IsOk();
    }

    [Theory, EveryEngine]
    public async Task Keeps_the_network_from_who_looks_after_one_site(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var office = await BackOffice.OfAsync(host, "SiteAdministrator", World.Cameroun);
        (await office.GetAsync("/cameroun/admin/settings")).IsOk();
        (await office.GetAsync("/cameroun/admin/redirects")).IsOk();
        (await office.GetAsync("/maroc/admin/settings")).Is(HttpStatusCode.Forbidden);
        (await office.GetAsync("/cameroun/admin/types")).Is(HttpStatusCode.Forbidden);
        (await office.GetAsync("/cameroun/admin/recipes")).Is(HttpStatusCode.Forbidden);
        (await office.GetAsync("/admin/sites")).Is(HttpStatusCode.Forbidden);
    }
}
