using System.Net;
using AlumniCms.IntegrationTests.Accounts;
using AlumniCms.IntegrationTests.Databases;
using AlumniCms.IntegrationTests.Hosts;

namespace AlumniCms.IntegrationTests.Administration;

/// <summary>The pages of roles.</summary>
public sealed class MakingRoles(Worlds worlds) : IClassFixture<Worlds>
{
    [Theory, EveryEngine]
    public async Task A_role_is_added_changed_and_removed(DatabaseEngine engine)
    {
        var desk = await Desk.OfAsync(await worlds.GetAsync(engine), "Administrator");
        var role = Unique.Word();
        var path = $"roles/role?name={role}";

        (await desk.SubmitAsync("roles/new", "roles/new", ("name", role), ("description", "Helps"), ("permissions", "AccessAdminPanel"))).Is(HttpStatusCode.Redirect);
        (await desk.SubmitAsync("roles/new", "roles/new", ("name", role))).Is(HttpStatusCode.UnprocessableEntity);
        var page = (await desk.GetAsync(path)).IsOk();
        Assert.Equal(["AccessAdminPanel"], Marked(page));

        (await desk.SubmitAsync(path, "roles/role", ("description", "Helps more"), ("permissions", "Edit_Event"))).Is(HttpStatusCode.Redirect);
        Assert.Equal(["Edit_Event"], Marked((await desk.GetAsync(path)).IsOk()));
        (await desk.Browser.SubmitAsync(page, "/admin/roles/role", ("description", "Late"), ("permissions", ""))).Is(HttpStatusCode.UnprocessableEntity);
        Assert.Contains(role, (await desk.GetAsync("roles")).IsOk().Text("table.listing"));

        (await desk.SubmitAsync(path, "roles/remove")).Is(HttpStatusCode.Redirect);
        (await desk.GetAsync(path)).Is(HttpStatusCode.NotFound);
    }

    [Theory, EveryEngine]
    public async Task A_role_that_people_hold_is_not_removed(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var desk = await Desk.OfAsync(host, "Administrator", World.Worldwide);
        var role = Unique.Word();
        (await desk.SubmitAsync("roles/new", "roles/new", ("name", role), ("permissions", "AccessAdminPanel"))).Is(HttpStatusCode.Redirect);
        var holder = await (await Person.JoinAsync(host)).WithRoleAsync(World.Maroc, role);

        (await desk.ForgeAsync("roles/remove", ("name", role))).Is(HttpStatusCode.UnprocessableEntity);
        (await desk.ForgeAsync("roles/remove", ("name", "Anonymous"))).Is(HttpStatusCode.UnprocessableEntity);
        await holder.LoseRoleAsync(World.Maroc, role);
        (await desk.ForgeAsync("roles/remove", ("name", role))).Is(HttpStatusCode.Redirect);
    }

    [Theory, EveryEngine]
    public async Task A_role_of_the_network_is_read_on_a_country_s_site_and_made_anew(DatabaseEngine engine)
    {
        await using var world = await worlds.OwnAsync(engine);
        var desk = await Desk.OfAsync(world.Host, "Administrator");

        var page = (await desk.GetAsync("roles/role?name=Author")).IsOk();
        Assert.All(page.Document.QuerySelectorAll("input[name=permissions]"), box => Assert.True(box.HasAttribute("disabled")));
        (await desk.ForgeAsync("roles/role", ("name", "Author"), ("permissions", "PublishContent"))).Is(HttpStatusCode.NotFound);
        (await desk.ForgeAsync("roles/remove", ("name", "Author"))).Is(HttpStatusCode.NotFound);

        var copy = (await desk.GetAsync("roles/new?from=Author")).IsOk();
        Assert.Contains("EditOwnContent", Marked(copy));
        (await desk.ForgeAsync("roles/new", ("name", "Author"), ("permissions", "ManageSites"))).Is(HttpStatusCode.UnprocessableEntity);
        (await desk.ForgeAsync("roles/new", ("name", "Author"), ("permissions", "ListContent"))).Is(HttpStatusCode.Redirect);
        Assert.Equal(["ListContent"], Marked((await desk.GetAsync("roles/role?name=Author")).IsOk()));
    }

    private static IEnumerable<string?> Marked(Page page) =>
        page.Document.QuerySelectorAll("input[name=permissions][checked]").Select(b => b.GetAttribute("value"));
}
