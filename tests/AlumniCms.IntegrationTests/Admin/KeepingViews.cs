using System.Net;
using AlumniCms.IntegrationTests.Accounts;
using AlumniCms.IntegrationTests.Databases;
using AlumniCms.IntegrationTests.Hosts;

namespace AlumniCms.IntegrationTests.Admin;

/// <summary>Ways to look at a list that somebody keeps for themselves.</summary>
public sealed class KeepingViews(Worlds worlds) : IClassFixture<Worlds>
{
    private const string List = "/cameroun/admin/content";
    private const string Views = "/cameroun/admin/views";

    [Theory, EveryEngine]
    public async Task Opens_changes_and_deletes_what_was_saved(DatabaseEngine engine)
    {
        var browser = await EditorAsync(await worlds.GetAsync(engine));
        var saved = await SaveAsync(browser, $"{List}?q=port&state=draft&sort=-title&columns=state,author&page=3", "Mes brouillons");
        var open = (await browser.GetAsync(saved)).IsOk();

        Assert.Equal("port", open.Document.QuerySelector("#q")!.GetAttribute("value"));
        Assert.Equal("draft", open.Document.QuerySelector("#filter-state option[selected]")!.GetAttribute("value"));
        Assert.Equal("-title", open.Document.QuerySelector(".listing-filters input[name=sort]")!.GetAttribute("value"));
        Assert.Equal("Mes brouillons", open.Text(".views [aria-current=page]"));

        var changed = (await browser.GetAsync($"{List}?q=gare&view={Id(saved)}")).IsOk();
        var replaced = (await browser.SubmitAsync(changed, $"/views/{Id(saved)}", ("do", "replace"))).Is(HttpStatusCode.Redirect);
        Assert.Equal("gare", (await browser.GetAsync(replaced.Location!)).IsOk().Document.QuerySelector("#q")!.GetAttribute("value"));

        (await browser.SubmitAsync($"{Views}/{Id(saved)}", $"/views/{Id(saved)}", ("do", "save"), ("name", "La gare"))).Is(HttpStatusCode.Redirect);
        Assert.Contains("La gare", (await browser.GetAsync(List)).IsOk().Text(".views"), StringComparison.Ordinal);
        var gone = (await browser.SubmitAsync($"{Views}/{Id(saved)}", $"/views/{Id(saved)}", ("do", "delete"))).Is(HttpStatusCode.Redirect);
        Assert.DoesNotContain("La gare", (await browser.GetAsync(gone.Location!)).IsOk().Body, StringComparison.Ordinal);
        (await browser.GetAsync(saved)).Is(HttpStatusCode.NotFound);
    }

    [Theory, EveryEngine]
    public async Task Opens_the_list_with_one_of_them_and_with_none_when_asked(DatabaseEngine engine)
    {
        var browser = await EditorAsync(await worlds.GetAsync(engine));
        await SaveAsync(browser, $"{List}?q=premier", "Un", isDefault: true);
        await SaveAsync(browser, $"{List}?q=second", "Deux", isDefault: true);

        Assert.Equal("second", await TextAsync(List));
        Assert.Equal("", await TextAsync($"{List}?view=all"));
        Assert.Equal("", await TextAsync($"{List}?q="));
        var cleared = (await browser.GetAsync(List)).IsOk().Links(".listing-filters").Single();
        Assert.Equal("", await TextAsync(cleared));

        async Task<string> TextAsync(string path) => (await browser.GetAsync(path)).IsOk().Document.QuerySelector("#q")!.GetAttribute("value")!;
    }

    [Theory, EveryEngine]
    public async Task Shows_a_view_to_nobody_else_and_on_no_other_site(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var person = await (await (await Person.JoinAsync(host)).WithRoleAsync(World.Cameroun, "Editor")).WithRoleAsync(World.Maroc, "Editor");
        var (mine, other) = (await person.SignInAsync(), await EditorAsync(host));
        var saved = await SaveAsync(mine, $"{List}?q=secret", "Le secret");
        var form = (await SaveAsync(other, $"{List}?q=autre", "Autre")) is { } theirs ? $"{Views}/{Id(theirs)}" : "";

        (await other.GetAsync(saved)).Is(HttpStatusCode.NotFound);
        (await other.GetAsync($"{Views}/{Id(saved)}")).Is(HttpStatusCode.NotFound);
        var page = (await other.GetAsync(form)).IsOk();
        var token = page.Document.QuerySelector("main input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        foreach (var what in (string[])["save", "replace", "delete"])
            (await other.PostAsync($"{Views}/{Id(saved)}", [new("do", what), new("name", "Volé"), new("query", "?q=autre"), new("__RequestVerificationToken", token)])).Is(HttpStatusCode.NotFound);
        Assert.DoesNotContain("Le secret", (await other.GetAsync($"{List}?q=&view={Id(saved)}")).IsOk().Body, StringComparison.Ordinal);

        (await mine.GetAsync(saved.Replace("/cameroun/", "/maroc/", StringComparison.Ordinal))).Is(HttpStatusCode.NotFound);
        (await mine.GetAsync($"/maroc/admin/views/{Id(saved)}")).Is(HttpStatusCode.NotFound);
        Assert.DoesNotContain("Le secret", (await mine.GetAsync("/maroc/admin/content")).IsOk().Body, StringComparison.Ordinal);
        Assert.Equal("secret", (await mine.GetAsync(saved)).IsOk().Document.QuerySelector("#q")!.GetAttribute("value"));
    }

    [Theory, EveryEngine]
    public async Task Says_what_an_old_view_asks_for_in_vain_and_leaves_it_out(DatabaseEngine engine)
    {
        var browser = await EditorAsync(await worlds.GetAsync(engine));
        var whole = (await browser.GetAsync(List)).IsOk().Text(".listing-bar .count");

        var answer = (await browser.SubmitAsync($"{List}?q=un", "/admin/views", ("name", "Ancienne"), ("query", "?type=Removed&kind=old&columns=gone&sort=lost"))).Is(HttpStatusCode.Redirect);
        var saved = answer.Location!;
        var open = (await browser.GetAsync(saved)).IsOk();

        Assert.Equal(whole, open.Text(".listing-bar .count"));
        foreach (var lost in (string[])["Removed", "kind", "gone", "lost"])
            Assert.Contains(lost, open.Text(".message-waiting"), StringComparison.Ordinal);
    }

    [Theory, EveryEngine]
    public async Task Refuses_empty_taken_and_too_many_names_and_shows_markup_as_text(DatabaseEngine engine)
    {
        var browser = await EditorAsync(await worlds.GetAsync(engine));
        const string evil = "\"><script>alert(1)</script>";
        var saved = await SaveAsync(browser, $"{List}?q=un", evil);
        var page = (await browser.GetAsync(saved)).IsOk();
        Assert.Empty(page.Document.QuerySelectorAll("main script"));
        Assert.Equal(evil, page.Text(".views [aria-current]"));

        page = (await browser.GetAsync($"{List}?q=deux")).IsOk();
        foreach (var name in (string[])["", "   ", new string('a', 61), evil.ToUpperInvariant()])
        {
            var refused = (await browser.SubmitAsync(page, "/admin/views", ("name", name))).Is(HttpStatusCode.UnprocessableEntity);
            Assert.Equal(name, refused.Document.QuerySelector("#view-name")!.GetAttribute("value"));
        }

        (await browser.SubmitAsync(page, "/admin/views", ("name", "Ailleurs"), ("list", "nowhere"))).Is(HttpStatusCode.BadRequest);
        for (var number = 2; number <= 20; number++)
            (await browser.SubmitAsync(page, "/admin/views", ("name", $"Vue {number}"))).Is(HttpStatusCode.Redirect);
        Assert.Contains("20", (await browser.SubmitAsync(page, "/admin/views", ("name", "Une de trop"))).Is(HttpStatusCode.UnprocessableEntity).Text("#problems"), StringComparison.Ordinal);
    }

    private static async Task<Browser> EditorAsync(AlumniHost host) => await (await (await Person.JoinAsync(host)).WithRoleAsync(World.Cameroun, "Editor")).SignInAsync();

    private static async Task<string> SaveAsync(Browser browser, string list, string name, bool isDefault = false)
    {
        (string, string)[] fields = isDefault ? [("name", name), ("default", "true")] : [("name", name)];
        var saved = (await browser.SubmitAsync(list, "/admin/views", fields)).Is(HttpStatusCode.Redirect).Location!;
        return saved[..saved.IndexOf("&done", StringComparison.Ordinal)];
    }

    private static string Id(string saved) => saved[(saved.IndexOf("view=", StringComparison.Ordinal) + 5)..];
}
