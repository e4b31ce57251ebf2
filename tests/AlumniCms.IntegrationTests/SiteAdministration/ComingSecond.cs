using System.Net;
using AlumniCms.IntegrationTests.Databases;
using AlumniCms.IntegrationTests.Editors;
using AlumniCms.IntegrationTests.Hosts;
using AngleSharp.Html.Dom;

namespace AlumniCms.IntegrationTests.SiteAdministration;

/// <summary>Two administrators have the same page open: the second is told, keeps what was typed, and takes nothing of the first away unknowingly.</summary>
public sealed class ComingSecond(Worlds worlds) : IClassFixture<Worlds>
{
    [Theory, EveryEngine]
    public async Task To_a_content_type_is_told(DatabaseEngine engine)
    {
        var (first, second) = await TwoAsync(engine, World.Worldwide);
        var type = "T" + Unique.Word();
        (await first.SendAsync("/admin/types/new", "/types/new", ("name", [type]), ("displayName", ["Avant"]))).Is(HttpStatusCode.Redirect);
        var path = "/admin/types/" + type;
        var open = (await second.GetAsync(path)).IsOk();
        (await first.SendAsync(path, path, ("displayName", ["Du premier"]), ("do", ["save"]))).Is(HttpStatusCode.Redirect);

        var told = (await second.SendOpenAsync(open, path, ("displayName", "Du second"), ("do", "save"))).Is(HttpStatusCode.UnprocessableEntity);
        Assert.Contains("entre-temps", told.Text(".message-bad"), StringComparison.Ordinal);
        Assert.Equal("Du second", Value(told, "displayName"));
        Assert.Equal("Du premier", Value((await first.GetAsync(path)).IsOk(), "displayName"));

        (await second.SendOpenAsync(told, path, ("do", "save"))).Is(HttpStatusCode.Redirect);
        Assert.Equal("Du second", Value((await first.GetAsync(path)).IsOk(), "displayName"));
    }

    [Theory, EveryEngine]
    public async Task To_a_field_is_told_and_to_another_field_is_not(DatabaseEngine engine)
    {
        var (first, second) = await TwoAsync(engine, World.Worldwide);
        var type = "T" + Unique.Word();
        var path = "/admin/types/" + type;
        (await first.SendAsync("/admin/types/new", "/types/new", ("name", [type]), ("displayName", ["Champs"]))).Is(HttpStatusCode.Redirect);
        foreach (var field in (string[])["One", "Two"])
            (await first.SendAsync(path, path, ("fieldName", [field]), ("fieldDisplayName", [field]), ("fieldKind", ["TextField"]), ("do", ["add-field"]))).Is(HttpStatusCode.Redirect);
        var (one, two) = ((await second.GetAsync(path + "/fields/One")).IsOk(), (await second.GetAsync(path + "/fields/Two")).IsOk());
        (await first.SendAsync(path + "/fields/One", "/fields/One", ("hint", ["Du premier"]))).Is(HttpStatusCode.Redirect);

        var told = (await second.SendOpenAsync(one, "/fields/One", ("hint", "Du second"))).Is(HttpStatusCode.UnprocessableEntity);
        Assert.Equal("Du second", told.Text("#hint"));
        (await second.SendOpenAsync(two, "/fields/Two", ("hint", "Ailleurs"))).Is(HttpStatusCode.Redirect);
        Assert.Equal("Du premier", (await first.GetAsync(path + "/fields/One")).IsOk().Text("#hint"));
    }

    [Theory, EveryEngine]
    public async Task To_the_settings_looks_and_features_of_a_site_is_told(DatabaseEngine engine)
    {
        var (first, second) = await TwoAsync(engine, World.Maroc);
        const string path = "/maroc/admin/settings";
        var open = (await second.GetAsync(path)).IsOk();
        (await first.SendAsync(path, path, ("name.fr", ["Maroc du premier"]))).Is(HttpStatusCode.Redirect);

        var told = (await second.SendOpenAsync(open, path, ("name.fr", "Maroc du second"))).Is(HttpStatusCode.UnprocessableEntity);
        Assert.Contains("entre-temps", told.Text(".message-bad"), StringComparison.Ordinal);
        Assert.Equal("Maroc du second", Value(told, "name.fr"));
        var looks = (await second.SendOpenAsync(open, path + "/looks", ("primary", "#0b5394"), ("do", "save"))).Is(HttpStatusCode.UnprocessableEntity);
        Assert.Equal("#0b5394", Value(looks, "primary"));
        var features = (await second.SendOpenAsync(open, path + "/features", ("feature", ""))).Is(HttpStatusCode.UnprocessableEntity);
        Assert.Empty(features.Document.QuerySelectorAll("input[name=feature][checked]"));

        var now = (await first.GetAsync(path)).IsOk();
        Assert.Equal("Maroc du premier", Value(now, "name.fr"));
        Assert.NotEqual("#0b5394", Value(now, "primary"));
        Assert.NotEmpty(now.Document.QuerySelectorAll("input[name=feature][checked]"));
        (await second.SendOpenAsync(told, path)).Is(HttpStatusCode.Redirect);
        Assert.Equal("Maroc du second", Value((await first.GetAsync(path)).IsOk(), "name.fr"));
    }

    [Theory, EveryEngine]
    public async Task To_a_role_is_told(DatabaseEngine engine)
    {
        var (first, second) = await TwoAsync(engine, World.Worldwide);
        var role = Unique.Word();
        (await first.SendAsync("/admin/roles/new", "/roles/new", ("name", [role]), ("description", ["Avant"]))).Is(HttpStatusCode.Redirect);
        var path = "/admin/roles/role?name=" + role;
        var open = (await second.GetAsync(path)).IsOk();
        (await first.SendAsync(path, "/roles/role", ("description", ["Du premier"]))).Is(HttpStatusCode.Redirect);

        var told = (await second.SendOpenAsync(open, "/roles/role", ("description", "Du second"))).Is(HttpStatusCode.UnprocessableEntity);

        Assert.Contains("Du second", told.Document.QuerySelector("[name=description]")!.OuterHtml, StringComparison.Ordinal);
        Assert.Contains("Du premier", (await first.GetAsync(path)).IsOk().Document.QuerySelector("[name=description]")!.OuterHtml, StringComparison.Ordinal);
    }

    [Theory, EveryEngine]
    public async Task To_a_taxonomy_or_a_menu_sees_both(DatabaseEngine engine)
    {
        var (first, second) = await TwoAsync(engine, World.Maroc);
        foreach (var type in (string[])["Taxonomy", "Menu"])
        {
            var made = await (await OpenEditor.AtAsync(first.Browser, "/maroc/admin/content/new/" + type)).Fill("TitlePart.Title", "Avant").Fill("AliasPart.Alias", Unique.Word()).SaveAsync();
            var late = await OpenEditor.AtAsync(second.Browser, made.Path);
            await made.Fill("TitlePart.Title", "Du premier").SaveAsync();

            var conflict = new OpenEditor(second.Browser, (await late.Fill("TitlePart.Title", "Du second").PressAsync("save")).Is(HttpStatusCode.Conflict));
            Assert.Contains("Du premier", conflict.Page.Text("#conflict"), StringComparison.Ordinal);
            Assert.Equal("Du second", conflict["TitlePart.Title"]);
        }
    }

    private async Task<(BackOffice First, BackOffice Second)> TwoAsync(DatabaseEngine engine, string site)
    {
        var host = await worlds.GetAsync(engine);
        var role = site == World.Worldwide ? "Administrator" : "SiteAdministrator";
        return (await BackOffice.OfAsync(host, role, site), await BackOffice.OfAsync(host, role, site));
    }

    private static string? Value(Page page, string name) => (page.Document.QuerySelector($"[name='{name}']") as IHtmlInputElement)?.Value;
}
