using System.Net;
using AlumniCms.IntegrationTests.Accounts;
using AlumniCms.IntegrationTests.Databases;
using AlumniCms.IntegrationTests.Hosts;

namespace AlumniCms.IntegrationTests.Administration;

/// <summary>The pages of people, as those who run a site have them.</summary>
public sealed class LookingAfterATeam(Worlds worlds) : IClassFixture<Worlds>
{
    [Theory, EveryEngine]
    public async Task A_list_holds_the_people_of_the_site_alone(DatabaseEngine engine)
    {
        var (desk, editor, foreigner) = await TeamAsync(engine);

        var found = (await desk.GetAsync($"people?q={Uri.EscapeDataString(editor.Email)}&role=Editor&state=active&sort=-seen")).IsOk();
        var none = (await desk.GetAsync($"people?q={Uri.EscapeDataString(foreigner.Email)}")).IsOk();

        Assert.Contains(editor.Email, found.Text("table.listing"));
        Assert.Contains("Editor", found.Text("table.listing"));
        Assert.Empty(none.Document.QuerySelectorAll("table.listing"));
    }

    [Theory, EveryEngine]
    public async Task People_of_other_sites_are_not_there_whatever_is_asked(DatabaseEngine engine)
    {
        var (desk, _, foreigner) = await TeamAsync(engine);

        (await desk.GetAsync($"people/{foreigner.Id}")).Is(HttpStatusCode.NotFound);
        (await desk.ForgeAsync($"people/{foreigner.Id}", ("name", "taken"), ("email", "taken@example.org"))).Is(HttpStatusCode.NotFound);
        (await desk.ForgeAsync($"people/{foreigner.Id}/switch", ("on", "false"))).Is(HttpStatusCode.NotFound);
        (await desk.ForgeAsync($"people/{foreigner.Id}/invite")).Is(HttpStatusCode.NotFound);
        (await desk.ForgeAsync($"people/{foreigner.Id}/mandates", ("role", "Author"))).Is(HttpStatusCode.NotFound);
        (await desk.ForgeAsync($"people/{foreigner.Id}/mandates/end", ("role", "Editor"))).Is(HttpStatusCode.NotFound);
        await foreigner.SignInAsync();
    }

    [Theory, EveryEngine]
    public async Task Nobody_gives_more_than_they_have(DatabaseEngine engine)
    {
        var (desk, editor, _) = await TeamAsync(engine);

        var page = (await desk.GetAsync($"people/{editor.Id}")).IsOk();
        var forged = await desk.ForgeAsync($"people/{editor.Id}/mandates", ("role", "Administrator"));

        var offered = page.Document.QuerySelectorAll("#role option").Select(o => o.GetAttribute("value")).ToList();
        Assert.Contains("Editor", offered);
        Assert.DoesNotContain("Administrator", offered);
        forged.Is(HttpStatusCode.UnprocessableEntity);
        Assert.Contains("You may not do this here", forged.Text("[role=alert]"));
    }

    [Theory, EveryEngine]
    public async Task A_role_is_given_for_a_language_until_a_day_and_taken(DatabaseEngine engine)
    {
        var (desk, editor, _) = await TeamAsync(engine);
        var path = $"people/{editor.Id}";

        var given = (await desk.SubmitAsync(path, $"{path}/mandates", ("role", "Translator"), ("languages", "ar"), ("until", "2150-03-31"))).Is(HttpStatusCode.Redirect);
        var page = (await desk.Browser.GetAsync(given.Location!)).IsOk();
        Assert.Matches("until .*31.* 2150", page.Text("#roles"));
        Assert.Contains("العربية", page.Text("#roles"));
        Assert.Equal("mandate.given", (await editor.AuditedAsync())[^1]);

        (await desk.SubmitAsync(path, $"{path}/mandates", ("role", "Translator"), ("until", "2001-01-01"))).Is(HttpStatusCode.UnprocessableEntity);
        (await desk.SubmitAsync(path, $"{path}/mandates", ("role", "Translator"), ("until", "soon"))).Is(HttpStatusCode.UnprocessableEntity);
        (await desk.SubmitAsync(path, $"{path}/mandates", ("role", "Translator"), ("languages", "vi"))).Is(HttpStatusCode.UnprocessableEntity);
        (await desk.ForgeAsync($"{path}/mandates/end", ("role", "Translator"))).Is(HttpStatusCode.Redirect);
        Assert.DoesNotContain("Translator", (await desk.GetAsync(path)).IsOk().Text("#roles"));
    }

    [Theory, EveryEngine]
    public async Task Somebody_new_gets_a_role_and_chooses_a_password_by_a_link(DatabaseEngine engine)
    {
        var (desk, _, _) = await TeamAsync(engine);
        var email = $"{Unique.Word()}@example.org";

        var added = (await desk.SubmitAsync("people/new", "people/new", ("email", email), ("role", "Author"), ("until", ""))).Is(HttpStatusCode.Redirect);
        var guest = desk.Person with { Email = email };
        var first = await guest.MailedLinkAsync();
        var page = (await desk.Browser.GetAsync(added.Location!)).IsOk();
        Assert.Contains("Invited", page.Text("h1"));
        var id = added.Location!.Split('/')[^1].Split('?')[0];
        (await desk.ForgeAsync($"people/{id}/invite")).Is(HttpStatusCode.Redirect);
        var link = (await guest.MailedLinkAsync())!;

        Assert.NotEqual(first, link);
        (await new Browser(desk.Person.Host).SubmitAsync(link, "/account/reset", ("password", Person.Password), ("again", Person.Password))).IsOk();
        await guest.SignInAsync();
        (await desk.ForgeAsync($"people/{id}/invite")).Is(HttpStatusCode.UnprocessableEntity);
        (await desk.SubmitAsync("people/new", "people/new", ("email", email), ("role", "Author"))).Is(HttpStatusCode.UnprocessableEntity);
    }

    [Theory, EveryEngine]
    public async Task A_refused_role_adds_no_account(DatabaseEngine engine)
    {
        var (desk, _, _) = await TeamAsync(engine);
        var email = $"{Unique.Word()}@example.org";

        var refused = (await desk.SubmitAsync("people/new", "people/new", ("email", email), ("role", "Administrator"))).Is(HttpStatusCode.UnprocessableEntity);

        Assert.Equal(email, refused.Document.QuerySelector("#email")!.GetAttribute("value"));
        Assert.Empty((await desk.GetAsync($"people?q={email}")).IsOk().Document.QuerySelectorAll("table.listing"));
        Assert.Null(await (desk.Person with { Email = email }).MailedLinkAsync());
    }

    [Theory, EveryEngine]
    public async Task An_account_is_changed_and_switched_off_and_on(DatabaseEngine engine)
    {
        var (desk, editor, _) = await TeamAsync(engine);
        var path = $"people/{editor.Id}";
        var name = Unique.Word();

        (await desk.SubmitAsync(path, path, ("name", name), ("email", editor.Email))).Is(HttpStatusCode.Redirect);
        Assert.Contains(name, (await desk.GetAsync(path)).IsOk().Heading);
        (await desk.SubmitAsync(path, path, ("name", "two words"), ("email", editor.Email))).Is(HttpStatusCode.UnprocessableEntity);
        (await desk.SubmitAsync(path, $"{path}/switch")).Is(HttpStatusCode.Redirect);
        (await editor.TryAsync(new Browser(editor.Host))).Is(HttpStatusCode.UnprocessableEntity);
        (await desk.SubmitAsync(path, $"{path}/switch")).Is(HttpStatusCode.Redirect);
        await editor.SignInAsync();
        (await desk.ForgeAsync($"people/{desk.Person.Id}/switch", ("on", "false"))).Is(HttpStatusCode.UnprocessableEntity);
    }

    [Theory, EveryEngine]
    public async Task Each_page_asks_for_its_own_permission(DatabaseEngine engine)
    {
        var (_, editor, _) = await TeamAsync(engine);
        var moderator = await Desk.OfAsync(editor.Host, "Moderator");
        var author = await Desk.OfAsync(editor.Host, "Author");

        var page = (await moderator.GetAsync($"people/{editor.Id}")).IsOk();
        Assert.Empty(page.Document.QuerySelectorAll("main form"));
        (await moderator.GetAsync("people?format=csv")).Is(HttpStatusCode.Forbidden);
        (await moderator.GetAsync("people/new")).Is(HttpStatusCode.Forbidden);
        (await moderator.ForgeAsync($"people/{editor.Id}/switch", ("on", "false"))).Is(HttpStatusCode.Forbidden);
        (await moderator.ForgeAsync($"people/{editor.Id}/mandates", ("role", "Author"))).Is(HttpStatusCode.Forbidden);
        (await author.GetAsync("people")).Is(HttpStatusCode.Forbidden);
        (await author.GetAsync("roles")).Is(HttpStatusCode.Forbidden);
        (await author.GetAsync("audit")).Is(HttpStatusCode.Forbidden);
    }

    [Theory, EveryEngine]
    public async Task Forms_of_other_pages_are_refused(DatabaseEngine engine)
    {
        var (desk, editor, _) = await TeamAsync(engine);

        (await desk.SendAsync($"people/{editor.Id}/switch", ("on", "false"))).Is(HttpStatusCode.BadRequest);
        (await desk.SendAsync($"people/{editor.Id}/mandates", ("role", "Author"))).Is(HttpStatusCode.BadRequest);
        (await desk.SendAsync("people/new", ("email", "a@example.org"), ("role", "Author"))).Is(HttpStatusCode.BadRequest);
        await editor.SignInAsync();
    }

    [Theory, EveryEngine]
    public async Task The_dashboard_tells_whose_role_ends_soon(DatabaseEngine engine)
    {
        var (desk, editor, foreigner) = await TeamAsync(engine);
        var soon = TimeProvider.System.GetUtcNow().UtcDateTime.AddDays(3);
        await editor.WithRoleAsync(World.Maroc, "Author", soon);
        await foreigner.WithRoleAsync(World.Cameroun, "Author", soon);

        var dashboard = (await desk.GetAsync("")).IsOk();

        Assert.Contains(editor.Email, dashboard.Text(".cards"));
        Assert.DoesNotContain(foreigner.Email, dashboard.Text(".cards"));
    }

    [Theory, EveryEngine]
    public async Task A_file_of_people_holds_no_formula(DatabaseEngine engine)
    {
        var (desk, editor, _) = await TeamAsync(engine);
        var name = "+" + Unique.Word();
        (await desk.SubmitAsync($"people/{editor.Id}", $"people/{editor.Id}", ("name", name), ("email", editor.Email))).Is(HttpStatusCode.Redirect);

        var file = (await desk.GetAsync($"people?format=csv&q={Uri.EscapeDataString(editor.Email)}")).IsOk();

        Assert.Contains($"'{name}", file.Body);
        Assert.Contains(editor.Email, file.Body);
    }

    private async Task<(Desk Desk, Person Editor, Person Foreigner)> TeamAsync(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        return (
            await Desk.OfAsync(host, "SiteAdministrator"),
            await (await Person.JoinAsync(host)).WithRoleAsync(World.Maroc, "Editor"),
            await (await Person.JoinAsync(host)).WithRoleAsync(World.Cameroun, "Editor"));
    }
}
