using System.Net;
using AlumniCms.ContentManagement.Items;
using AlumniCms.IntegrationTests.Accounts;
using AlumniCms.IntegrationTests.Databases;
using AlumniCms.IntegrationTests.Hosts;
using Microsoft.EntityFrameworkCore;

namespace AlumniCms.IntegrationTests.Editors;

/// <summary>What editors, volunteers and translators do in the back office, with plain forms.</summary>
public sealed class WritingContent(Worlds worlds) : IClassFixture<Worlds>
{
    private const string NewArticle = "/cameroun/admin/content/new/Article";
    private const string Category = "Article.Category";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory, EveryEngine]
    public async Task Keeps_what_is_incomplete_and_publishes_what_is_complete(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var browser = await MemberOfAsync(host, "Editor");

        var editor = await (await OpenEditor.AtAsync(browser, NewArticle)).Fill("TitlePart.Title", "Une soirée à Kribi").SaveAsync();
        var refused = new OpenEditor(browser, (await editor.PressAsync("publish")).Is(HttpStatusCode.UnprocessableEntity));
        Assert.NotEmpty(refused.ProblemOf("Article.Summary"));
        Assert.Equal("Une soirée à Kribi", refused["TitlePart.Title"]);

        var term = editor.Page.Document.QuerySelectorAll($"select[name='{Category}'] option").Select(o => o.GetAttribute("value")!).First(v => v.Length > 0);
        var published = await refused.Fill("Article.Summary", "Le port, la plage.").Fill(Category, term).Fill("MarkdownBodyPart.Markdown", "## Le soir\n\nUn texte.").SaveAsync("publish");
        var url = published.Page.Links(".editor-aside").First(l => l.Contains("/cameroun/fr/actualites/", StringComparison.Ordinal));
        var read = (await new Browser(host).GetAsync(url)).IsOk();
        Assert.Equal("Une soirée à Kribi", read.Heading);
        Assert.Equal("Le soir", read.Text("main h2"));
        Assert.DoesNotContain("@example.org", read.Body, StringComparison.Ordinal);
    }

    [Theory, EveryEngine]
    public async Task Publishes_nothing_that_the_law_on_accessibility_refuses(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var browser = await MemberOfAsync(host, "Editor");
        var editor = await OpenEditor.AtAsync(browser, NewArticle);
        var term = editor.Page.Document.QuerySelectorAll($"select[name='{Category}'] option").Select(o => o.GetAttribute("value")!).First(v => v.Length > 0);
        editor.Fill("TitlePart.Title", "Des titres").Fill("Article.Summary", "Un résumé.").Fill(Category, term);

        var refused = new OpenEditor(browser, (await editor.Fill("MarkdownBodyPart.Markdown", "# Encore un titre\n\nVoir [la page](~/nulle-part).").PressAsync("publish")).Is(HttpStatusCode.UnprocessableEntity));
        Assert.Contains("Encore un titre", refused.ProblemOf("MarkdownBodyPart.Markdown"), StringComparison.Ordinal);
        Assert.Contains("~/nulle-part", refused.Page.Text(".remarks"), StringComparison.Ordinal);

        var published = await refused.Fill("MarkdownBodyPart.Markdown", "## Un intertitre\n\nVoir [les actualités](~/actualites).").SaveAsync("publish");
        Assert.DoesNotContain("~/", published.Page.Text(".remarks"), StringComparison.Ordinal);
    }

    [Theory, EveryEngine]
    public async Task Lets_an_author_submit_and_an_editor_find_it(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var author = await MemberOfAsync(host, "Author");
        var editor = await MemberOfAsync(host, "Editor");

        var draft = await (await OpenEditor.AtAsync(author, NewArticle)).Fill("TitlePart.Title", "Mon premier texte").SaveAsync();
        Assert.Null(draft.Page.Document.QuerySelector("button[value='move:Publish']"));
        var direct = await draft.PressAsync("publish");
        Assert.NotEqual(HttpStatusCode.Redirect, direct.Status);
        Assert.Equal(0, await host.OnDatabaseAsync(World.Cameroun, db => db.Set<ContentItem>().CountAsync(i => i.DisplayText == "Mon premier texte" && i.Published, Cancellation)));

        var again = await OpenEditor.AtAsync(author, draft.Path);
        (await again.PressAsync("submit")).Is(HttpStatusCode.UnprocessableEntity);
        var term = draft.Page.Document.QuerySelectorAll($"select[name='{Category}'] option").Select(o => o.GetAttribute("value")!).First(v => v.Length > 0);
        again = await OpenEditor.AtAsync(author, draft.Path);
        await again.Fill("Article.Summary", "Un résumé.").Fill(Category, term).SaveAsync("submit");
        Assert.Contains("Mon premier texte", (await editor.GetAsync("/cameroun/admin")).IsOk().Text(".cards"), StringComparison.Ordinal);
        Assert.DoesNotContain("Mon premier texte", (await (await MemberOfAsync(host, "Editor", World.Maroc)).GetAsync("/maroc/admin")).IsOk().Body, StringComparison.Ordinal);
    }

    [Theory, EveryEngine]
    public async Task Shows_both_texts_to_the_second_of_two_who_save(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var (first, second) = (await MemberOfAsync(host, "Editor"), await MemberOfAsync(host, "Editor"));
        var saved = await (await OpenEditor.AtAsync(first, NewArticle)).Fill("TitlePart.Title", "Avant").Fill("Article.Summary", "Avant").SaveAsync();
        var path = saved.Path;

        var (one, two) = (await OpenEditor.AtAsync(first, path), await OpenEditor.AtAsync(second, path));
        await one.Fill("TitlePart.Title", "Celui du premier").SaveAsync();
        var conflict = new OpenEditor(second, (await two.Fill("TitlePart.Title", "Celui du second").Fill("Article.Summary", "Résumé du second").PressAsync("save")).Is(HttpStatusCode.Conflict));
        Assert.Contains("Celui du premier", conflict.Page.Text("#conflict"), StringComparison.Ordinal);
        Assert.Equal("Celui du second", conflict["TitlePart.Title"]);

        var after = await conflict.Fill("theirs:", "TitlePart.Title").SaveAsync();
        Assert.Equal("Celui du premier", after["TitlePart.Title"]);
        Assert.Equal("Résumé du second", after["Article.Summary"]);
    }

    [Theory, EveryEngine]
    public async Task Keeps_what_was_typed_when_it_cannot_be_read(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var browser = await MemberOfAsync(host, "Editor");

        var editor = await OpenEditor.AtAsync(browser, "/cameroun/admin/content/new/Event");
        var refused = new OpenEditor(browser, (await editor.Fill("TitlePart.Title", "Une rencontre").Fill("Event.Capacity", "beaucoup").PressAsync("save")).Is(HttpStatusCode.UnprocessableEntity));

        Assert.Equal("beaucoup", refused["Event.Capacity"]);
        Assert.NotEmpty(refused.ProblemOf("Event.Capacity"));
        Assert.Equal("Une rencontre", refused["TitlePart.Title"]);
        Assert.Equal(0, await host.OnDatabaseAsync(World.Cameroun, db => db.Set<ContentItem>().CountAsync(i => i.DisplayText == "Une rencontre", Cancellation)));
    }

    [Theory, EveryEngine]
    public async Task Adds_orders_and_removes_items_inside_an_item(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var browser = await MemberOfAsync(host, "Editor");

        var editor = await OpenEditor.AtAsync(browser, "/cameroun/admin/content/new/Programme");
        var list = editor.Page.Document.QuerySelector("button[value^='add:']")!.GetAttribute("value")![4..];
        editor = await (await editor.Fill("TitlePart.Title", "Parcours").StepAsync("add:" + list)).StepAsync("add:" + list);
        var ids = Ids(editor);
        Assert.Equal(2, ids.Length);
        editor = await editor.StepAsync($"up:{list}.{ids[1]}");
        Assert.Equal([ids[1], ids[0]], Ids(editor));
        var saved = await (await editor.StepAsync($"remove:{list}.{ids[0]}")).SaveAsync();
        Assert.Equal([ids[1]], Ids(saved));
        Assert.Equal("Parcours", saved["TitlePart.Title"]);

        string[] Ids(OpenEditor open) => [.. open.Page.Document.QuerySelectorAll($"input[name='{list}']").Select(i => i.GetAttribute("value")!)];
    }

    [Theory, EveryEngine]
    public async Task Puts_into_the_bin_and_takes_back(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var browser = await MemberOfAsync(host, "SiteAdministrator");
        var saved = await (await OpenEditor.AtAsync(browser, NewArticle)).Fill("TitlePart.Title", "À jeter").SaveAsync();
        var path = saved.Path;

        (await browser.SubmitAsync(path + "/remove", "/remove")).Is(HttpStatusCode.Redirect);
        (await browser.GetAsync(path)).Is(HttpStatusCode.NotFound);
        var bin = (await browser.GetAsync("/cameroun/admin/bin")).IsOk();
        Assert.Contains("À jeter", bin.Text(".listing"), StringComparison.Ordinal);
        (await browser.SubmitAsync(bin, "/bin/restore", ("id", bin.Document.QuerySelector("input[name=id]")!.GetAttribute("value")!))).Is(HttpStatusCode.Redirect);

        Assert.Equal("À jeter", (await OpenEditor.AtAsync(browser, path))["TitlePart.Title"]);
    }

    [Theory, EveryEngine]
    public async Task Opens_every_draft_of_a_translation_that_two_people_have_begun(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var browser = await MemberOfAsync(host, "Editor");
        var source = await (await OpenEditor.AtAsync(browser, NewArticle)).Fill("TitlePart.Title", "À traduire").SaveAsync();
        var begin = $"{NewArticle}?culture=en&from={source.Path[(source.Path.LastIndexOf('/') + 1)..]}";
        OpenEditor[] begun = [await OpenEditor.AtAsync(browser, begin), await OpenEditor.AtAsync(browser, begin)];
        var first = await begun[0].Fill("TitlePart.Title", "To translate").SaveAsync();
        var second = await begun[1].Fill("TitlePart.Title", "To be translated").SaveAsync();

        Assert.NotEqual(first.Path, second.Path);
        Assert.Equal("À traduire", (await OpenEditor.AtAsync(browser, source.Path))["TitlePart.Title"]);
        foreach (var draft in (OpenEditor[])[first, second])
            Assert.Equal(draft.Path, (await OpenEditor.AtAsync(browser, draft.Path)).Page.Document.QuerySelector(".translations [aria-current]")!.GetAttribute("href"));
    }

    [Theory, EveryEngine]
    public async Task Compares_versions_and_makes_a_former_one_the_draft_again(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var browser = await MemberOfAsync(host, "Editor");
        var term = (await OpenEditor.AtAsync(browser, NewArticle)).Page.Document.QuerySelectorAll($"select[name='{Category}'] option").Select(o => o.GetAttribute("value")!).First(v => v.Length > 0);
        var first = await (await OpenEditor.AtAsync(browser, NewArticle)).Fill("TitlePart.Title", "Versions").Fill("Article.Summary", "La première phrase.").Fill(Category, term).SaveAsync("publish");
        await first.Fill("Article.Summary", "La seconde phrase.").SaveAsync();
        var path = first.Path;

        var versions = (await browser.GetAsync(path + "/versions")).IsOk();
        string[] ids = [.. versions.Document.QuerySelectorAll("input[name=older]").Select(i => i.GetAttribute("value")!)];
        var compared = (await browser.GetAsync($"{path}/versions/compare?older={ids[1]}&newer={ids[0]}")).IsOk();
        Assert.Equal("première", compared.Text(".compared del"));
        Assert.Equal("seconde", compared.Text(".compared ins"));
        (await browser.SubmitAsync(compared, "/restore")).Is(HttpStatusCode.Redirect);

        Assert.Equal("La première phrase.", (await OpenEditor.AtAsync(browser, path))["Article.Summary"]);
    }

    [Theory, EveryEngine]
    public async Task Is_closed_to_other_sites_strangers_and_foreign_forms(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var here = await MemberOfAsync(host, "Editor");
        var there = await MemberOfAsync(host, "Editor", World.Maroc);
        var saved = await (await OpenEditor.AtAsync(here, NewArticle)).Fill("TitlePart.Title", "Chez nous").SaveAsync();
        var path = saved.Path;
        var id = path[(path.LastIndexOf('/') + 1)..];

        var author = await MemberOfAsync(host, "Author");
        (await author.GetAsync(path)).Is(HttpStatusCode.NotFound);
        foreach (var list in (string[])["/cameroun/admin/content?q=Chez", "/cameroun/admin/content/pick?q=Chez", "/cameroun/admin/content?q=Chez&format=csv"])
        {
            Assert.Contains("Chez nous", (await here.GetAsync(list)).IsOk().Body, StringComparison.Ordinal);
            Assert.DoesNotContain("Chez nous", (await author.GetAsync(list)).IsOk().Body, StringComparison.Ordinal);
        }

        (await there.GetAsync(path)).Is(HttpStatusCode.Forbidden);
        foreach (var suffix in (string[])["", "/versions", "/remove"])
            (await there.GetAsync($"/maroc/admin/content/{id}{suffix}")).Is(HttpStatusCode.NotFound);
        Assert.DoesNotContain("Chez nous", (await there.GetAsync("/maroc/admin/content?q=Chez")).IsOk().Text("main table"), StringComparison.Ordinal);
        Assert.DoesNotContain("Chez nous", (await there.GetAsync("/maroc/admin/content/pick?q=Chez")).IsOk().Body, StringComparison.Ordinal);
        (await new Browser(host).GetAsync(path)).Is(HttpStatusCode.Redirect);
        (await here.PostAsync(path, [new("TitlePart.Title", "Sans jeton"), new("do", "save")])).Is(HttpStatusCode.BadRequest);
        Assert.Equal("Chez nous", (await OpenEditor.AtAsync(here, path))["TitlePart.Title"]);
    }

    [Theory, EveryEngine]
    public async Task Shows_markup_that_was_typed_as_text(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var browser = await MemberOfAsync(host, "Editor");
        const string evil = "\"><script>alert(1)</script><img src=x onerror=alert(2)>";

        foreach (var type in (string[])["Article", "Offer", "Event", "Partner", "Group", "Portrait"])
        {
            var editor = await OpenEditor.AtAsync(browser, $"/cameroun/admin/content/new/{type}");
            foreach (var name in editor.Page.Document.QuerySelectorAll("form[data-editor] :is(input[type=text], input[type=url], input[type=email], textarea)").Select(e => e.GetAttribute("name")!).Where(n => !n.StartsWith("find:", StringComparison.Ordinal)))
                editor.Fill(name, evil);
            var answer = await editor.PressAsync("save");

            var page = answer.Status == HttpStatusCode.Redirect ? await browser.GetAsync(answer.Location!) : answer;
            Assert.Empty(page.Document.QuerySelectorAll("main script, main img[onerror]"));
            Assert.Contains("&lt;script&gt;", page.Body, StringComparison.Ordinal);
        }
    }

    [Theory, EveryEngine]
    public async Task Gives_a_form_back_when_the_session_ended_while_writing(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var person = await (await Person.JoinAsync(host)).WithRoleAsync(World.Cameroun, "Editor");
        var browser = await person.SignInAsync();
        var editor = await (await OpenEditor.AtAsync(browser, NewArticle)).Fill("TitlePart.Title", "Avant").SaveAsync();
        await browser.SubmitAsync("/cameroun/fr/account/security", "/security/end-all");

        var back = (await editor.Fill("TitlePart.Title", "Une longue nuit d’écriture").PressAsync("save")).Is(HttpStatusCode.Unauthorized);
        var fields = back.Document.QuerySelectorAll("form[data-expired] textarea").Select(t => KeyValuePair.Create(t.GetAttribute("name")!, t.TextContent)).ToList();
        Assert.Contains(KeyValuePair.Create("TitlePart.Title", "Une longue nuit d’écriture"), fields);
        await person.SignInAsync(browser);
        (await browser.PostAsync(back.Document.QuerySelector("form[data-expired]")!.GetAttribute("action")!, fields)).Is(HttpStatusCode.Redirect);

        Assert.Equal("Une longue nuit d’écriture", (await OpenEditor.AtAsync(browser, editor.Path))["TitlePart.Title"]);
    }

    [Theory, EveryEngine]
    public async Task Shows_a_draft_to_whoever_has_its_link(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var browser = await MemberOfAsync(host, "Editor");
        var editor = await (await OpenEditor.AtAsync(browser, NewArticle)).Fill("TitlePart.Title", "Encore secret").SaveAsync();
        var preview = (await browser.GetAsync(editor.Path + "/preview")).IsOk();
        var link = preview.Document.QuerySelector("iframe")!.GetAttribute("src")!;
        var stranger = new Browser(host);

        Assert.Equal("Encore secret", (await stranger.GetAsync(link)).IsOk().Heading);
        (await stranger.GetAsync(link.Replace("/cameroun/", "/maroc/", StringComparison.Ordinal))).Is(HttpStatusCode.NotFound);
        (await stranger.GetAsync(link[..^3])).Is(HttpStatusCode.NotFound);
        (await stranger.GetAsync(editor.Path + "/preview")).Is(HttpStatusCode.Redirect);
        (await stranger.GetAsync("/cameroun/fr/actualites/encore-secret")).Is(HttpStatusCode.NotFound);
    }

    private static async Task<Browser> MemberOfAsync(AlumniHost host, string role, string site = World.Cameroun) =>
        await (await (await Person.JoinAsync(host)).WithRoleAsync(site, role)).SignInAsync();
}
