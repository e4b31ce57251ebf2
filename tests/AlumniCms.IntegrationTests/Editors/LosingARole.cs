using System.Net;
using AlumniCms.ContentManagement.Contents;
using AlumniCms.IntegrationTests.Accounts;
using AlumniCms.IntegrationTests.Databases;
using AlumniCms.IntegrationTests.Hosts;
using AlumniCms.IntegrationTests.Media;

namespace AlumniCms.IntegrationTests.Editors;

/// <summary>The right ends while somebody writes: nothing is taken any more, and nothing typed is lost.</summary>
public sealed class LosingARole(Worlds worlds) : IClassFixture<Worlds>
{
    private const string Typed = "Une phrase qui a pris une heure";

    [Theory, EveryEngine]
    public async Task Ends_every_way_to_write_and_gives_the_text_back(DatabaseEngine engine)
    {
        var (person, browser, editor) = await WritingAsync(engine, "Editor");
        await person.LoseRoleAsync(World.Cameroun, "Editor");

        foreach (var step in (string[])["save", "publish", "submit", "add:Article"])
        {
            var back = (await editor.Fill("Article.Summary", Typed).PressAsync(step)).Is(HttpStatusCode.Forbidden);
            Assert.NotEmpty(back.Text("[role=alert]"));
            var shown = back.Document.QuerySelectorAll("form[data-expired] textarea:not([hidden])").ToDictionary(t => t.GetAttribute("name")!, t => t.TextContent, StringComparer.Ordinal);
            Assert.Equal((Typed, "Avant"), (shown["Article.Summary"], shown["TitlePart.Title"]));
            Assert.DoesNotContain("__RequestVerificationToken", shown.Keys);
        }

        using var autosave = new FormUrlEncodedContent([new("do", "autosave"), new("TitlePart.Title", Typed)]);
        (await browser.PostAsync(editor.Path, autosave, "application/json")).Is(HttpStatusCode.Forbidden);
        using var upload = new MultipartFormDataContent { { new ByteArrayContent(Library.Picture()), "file", "mairie.webp" } };
        (await browser.PostAsync("/cameroun/admin/media/upload", upload, "application/json")).Is(HttpStatusCode.Forbidden);
        foreach (var page in (string[])["/preview", "/versions", ""])
            Assert.NotEmpty((await browser.GetAsync(editor.Path + page)).Is(HttpStatusCode.Forbidden).Heading);
        Assert.Equal("Avant", await StoredTitleAsync(person.Host, editor));
    }

    [Theory, EveryEngine]
    public async Task Gives_the_text_back_when_it_comes_again(DatabaseEngine engine)
    {
        var (person, browser, editor) = await WritingAsync(engine, "Editor");
        await person.LoseRoleAsync(World.Cameroun, "Editor");
        var back = (await editor.Fill("TitlePart.Title", Typed).PressAsync("save")).Is(HttpStatusCode.Forbidden);
        await person.WithRoleAsync(World.Cameroun, "Editor");

        var fields = back.Document.QuerySelectorAll("form[data-expired] textarea").Select(t => KeyValuePair.Create(t.GetAttribute("name")!, t.TextContent));
        (await browser.PostAsync(back.Document.QuerySelector("form[data-expired]")!.GetAttribute("action")!, fields)).Is(HttpStatusCode.Redirect);

        Assert.Equal(Typed, await StoredTitleAsync(person.Host, editor));
    }

    [Theory, EveryEngine]
    public async Task Keeps_a_draft_of_who_may_still_write_and_no_longer_publish(DatabaseEngine engine)
    {
        var (person, _, editor) = await WritingAsync(engine, "Editor");
        await person.WithRoleAsync(World.Cameroun, "Author");
        await person.LoseRoleAsync(World.Cameroun, "Editor");

        var refused = (await editor.Fill("TitlePart.Title", Typed).PressAsync("publish")).Is(HttpStatusCode.UnprocessableEntity);

        Assert.NotEmpty(refused.Text(".message-bad"));
        Assert.Contains(Typed, refused.Document.QuerySelector("[name='TitlePart.Title']")!.GetAttribute("value"), StringComparison.Ordinal);
        Assert.Null(await person.Host.FindItemAsync(World.Cameroun, IdOf(editor), VersionOptions.Published));
    }

    [Theory, EveryEngine]
    public async Task Gives_the_text_back_to_whom_the_entry_is_no_longer_there(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var theirs = await host.ImportItemAsync(World.Cameroun, (Text.New() with { Published = false }).ToJson());
        var person = await (await Person.JoinAsync(host)).WithRoleAsync(World.Cameroun, "Editor");
        var editor = await OpenEditor.AtAsync(await person.SignInAsync(), $"/cameroun/admin/content/{theirs.ContentItemId}");
        await person.WithRoleAsync(World.Cameroun, "Author");
        await person.LoseRoleAsync(World.Cameroun, "Editor");

        var back = (await editor.Fill("Article.Summary", Typed).PressAsync("save")).Is(HttpStatusCode.NotFound);

        Assert.Contains(Typed, back.Document.QuerySelectorAll("form[data-expired] textarea:not([hidden])").Select(t => t.TextContent));
        Assert.DoesNotContain(Typed, (await host.FindItemAsync(World.Cameroun, theirs.ContentItemId, VersionOptions.Latest))!.ContentJson, StringComparison.Ordinal);
    }

    private async Task<(Person Person, Browser Browser, OpenEditor Editor)> WritingAsync(DatabaseEngine engine, string role)
    {
        var person = await (await Person.JoinAsync(await worlds.GetAsync(engine))).WithRoleAsync(World.Cameroun, role);
        var browser = await person.SignInAsync();
        var editor = await (await OpenEditor.AtAsync(browser, "/cameroun/admin/content/new/Article")).Fill("TitlePart.Title", "Avant").SaveAsync();
        return (person, browser, editor);
    }

    private static async Task<string> StoredTitleAsync(AlumniHost host, OpenEditor editor) =>
        (await host.FindItemAsync(World.Cameroun, IdOf(editor), VersionOptions.Latest))!.DisplayText;

    private static string IdOf(OpenEditor editor) => editor.Path[(editor.Path.LastIndexOf('/') + 1)..];
}
