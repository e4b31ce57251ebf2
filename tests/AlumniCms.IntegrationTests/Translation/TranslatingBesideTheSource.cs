using System.Net;
using System.Text.Json.Nodes;
using AlumniCms.IntegrationTests.Accounts;
using AlumniCms.IntegrationTests.Databases;
using AlumniCms.IntegrationTests.Editors;
using AlumniCms.IntegrationTests.Hosts;
using static AlumniCms.Translation.Basis.TranslationState;

namespace AlumniCms.IntegrationTests.Translation;

public sealed class TranslatingBesideTheSource(Worlds worlds) : IClassFixture<Worlds>
{
    [Theory, EveryEngine]
    public async Task Marks_what_has_changed_until_the_translator_says_that_it_is_done(DatabaseEngine engine)
    {
        var texts = await TwoLanguages.PublishAsync(await worlds.GetAsync(engine));
        await texts.PublishAsync(texts.Source, "Le port s’éveille. La plage attend.");
        var browser = await TranslatorAsync(texts.Host, "en");
        var editor = await OpenEditor.AtAsync(browser, $"/cameroun/admin/content/{texts.Translation}/translate");
        var mark = editor.Page.Document.QuerySelector("#change-1")!;
        Assert.Equal("Le port dort.", mark.QuerySelector("del")!.TextContent);
        Assert.Equal("Le port s’éveille.", mark.QuerySelector("ins")!.TextContent);
        Assert.Null(editor.Page.Document.QuerySelector("#change-2"));
        Assert.Equal("The port sleeps. The beach waits.", editor["MarkdownBodyPart.Markdown"]);

        var version = editor.Page.Document.QuerySelector("input[name='translation:current']")!.GetAttribute("value")!;
        editor = await editor.Fill("MarkdownBodyPart.Markdown", "The port wakes. The beach waits.").SaveAsync();
        Assert.Equal(Outdated, await texts.StateAsync());
        Assert.NotNull(editor.Page.Document.QuerySelector("#change-1"));
        editor = await editor.Fill("translation:current", version).SaveAsync();
        Assert.Equal(Draft, await texts.StateAsync());
        Assert.Null(editor.Page.Document.QuerySelector("#change-1"));
    }

    [Theory, EveryEngine]
    public async Task Begins_with_the_source_beside_it(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var set = Unique.Id();
        var source = await host.ImportItemAsync(World.Cameroun, TwoLanguages.Item(set, "fr", "Page", "Bienvenue", "Le port dort."));
        var browser = await TranslatorAsync(host, "en");
        var editor = await OpenEditor.AtAsync(browser, $"/cameroun/admin/content/new/Page?culture=en&from={source.ContentItemId}");
        Assert.Contains("Le port dort.", editor.Page.Text(".beside-source[lang=fr]:not(:empty)") + editor.Page.Text(".editor-main"), StringComparison.Ordinal);
        editor = await editor.Fill("TitlePart.Title", "Welcome").Fill("MarkdownBodyPart.Markdown", "The port sleeps.").SaveAsync();
        Assert.NotNull(editor.Page.Document.QuerySelector("input[name=beside]"));
        var id = editor.Path.Split('/')[^1];
        var texts = new TwoLanguages(host, World.Cameroun, set, source.ContentItemId, id);
        Assert.Equal(Draft, await texts.StateAsync());
        await texts.PublishAsync(texts.Source, "Le port s’éveille.");
        Assert.Equal(Outdated, await texts.StateAsync());
    }

    [Theory, EveryEngine]
    public async Task Touches_no_language_that_the_translator_has_not(DatabaseEngine engine)
    {
        var texts = await TwoLanguages.PublishAsync(await worlds.GetAsync(engine));
        var browser = await TranslatorAsync(texts.Host, "en");
        var page = (await browser.GetAsync($"/cameroun/admin/content/{texts.Translation}/translate")).IsOk();
        var token = page.Document.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        var source = await texts.PublishedAsync(texts.Source);
        var answer = await browser.PostAsync($"/cameroun/admin/content/{texts.Source}",
        [
            new("__RequestVerificationToken", token), new("do", "save"), new("TitlePart.Title", "Taken over"),
            new("basis.version", source.ContentItemVersionId), new("basis.revision", $"{source.Revision}"),
        ]);
        Assert.NotEqual(HttpStatusCode.Redirect, answer.Status);
        Assert.Equal(source.ContentItemVersionId, (await texts.Host.FindItemAsync(texts.Site, texts.Source, AlumniCms.ContentManagement.Contents.VersionOptions.Latest))!.ContentItemVersionId);
    }

    [Theory, EveryEngine]
    public async Task Shows_what_all_languages_share_without_letting_it_be_changed(DatabaseEngine engine)
    {
        var texts = await TwoLanguages.PublishAsync(await worlds.GetAsync(engine), "Partner", new JsonObject
        {
            ["Kind"] = new JsonObject { ["Text"] = "company" },
            ["City"] = new JsonObject { ["Text"] = "Douala" },
            ["Country"] = new JsonObject { ["Text"] = "CM" },
            ["Sectors"] = new JsonObject { ["TermContentItemIds"] = new JsonArray("40sect00000000000000000000") },
        });
        var browser = await (await (await Person.JoinAsync(texts.Host)).WithRoleAsync(World.Cameroun, "Editor")).SignInAsync();
        var page = (await browser.GetAsync($"/cameroun/admin/content/{texts.Translation}")).IsOk();
        Assert.Null(page.Document.QuerySelector("[name='Partner.ContactEmail']"));
        Assert.NotNull(page.Document.QuerySelector("#f-Partner-ContactEmail.shared-value"));
        var source = (await browser.GetAsync($"/cameroun/admin/content/{texts.Source}")).IsOk();
        Assert.NotNull(source.Document.QuerySelector("input[name='Partner.ContactEmail']"));
    }

    private static async Task<Browser> TranslatorAsync(AlumniHost host, string language) =>
        await (await (await Person.JoinAsync(host)).WithRoleAsync(World.Cameroun, "Translator", null, language)).SignInAsync();
}
