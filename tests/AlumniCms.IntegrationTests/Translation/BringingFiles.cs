using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using AlumniCms.ContentManagement.Items;
using AlumniCms.ContentManagement.Parts;
using AlumniCms.IntegrationTests.Accounts;
using AlumniCms.IntegrationTests.Databases;
using AlumniCms.IntegrationTests.Editorial;
using AlumniCms.IntegrationTests.Editors;
using AlumniCms.IntegrationTests.Hosts;
using AlumniCms.Kernel.Auditing;
using AlumniCms.Sites.Localization;
using AlumniCms.Translation.Basis;
using AlumniCms.Translation.Po;
using Microsoft.EntityFrameworkCore;

namespace AlumniCms.IntegrationTests.Translation;

public sealed class BringingFiles(Worlds worlds) : IClassFixture<Worlds>
{
    private const string Import = "/cameroun/admin/translations/import";
    private const string Text = "Le port dort.\n\nLa plage attend.\n\nVoir [le plan](~/plan).";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory, EveryEngine]
    public async Task Saves_what_comes_back_as_a_draft(DatabaseEngine engine)
    {
        var (host, browser) = await EditorAsync(engine);
        var texts = await SourceAsync(host);
        var file = await ExportAsync(browser, texts);
        Assert.Equal(5, file.Entries.Count);
        var report = await BringAsync(browser, Translate(file));
        Assert.Empty(Remarks(report));
        await ConfirmAsync(browser, report);

        var saved = await TranslationAsync(texts);
        Assert.False(saved!.Published);
        Assert.Equal("[Bienvenue]", saved.DisplayText);
        Assert.Equal("[Le port dort.]\n\n[La plage attend.]\n\n[Voir [le plan](~/plan).]", saved.Content["MarkdownBodyPart"]!["Markdown"]!.ToString());
        Assert.Equal(TranslationState.Draft, await texts.StateAsync(saved.ContentItemId));
        Assert.Contains("content.translated-by-file", await AuditAsync(texts, saved.ContentItemId));

        var again = await BringAsync(browser, Translate(file));
        Assert.Empty(Remarks(again));
        Assert.Null(again.Document.QuerySelector("form[action*='translations/import/']"));
    }

    [Theory, EveryEngine]
    public async Task Leaves_a_text_that_somebody_changed_meanwhile(DatabaseEngine engine)
    {
        var (host, browser) = await EditorAsync(engine);
        var texts = await TwoLanguages.PublishAsync(host);
        var file = await ExportAsync(browser, texts);
        await host.EditAsync(texts.Site, texts.Translation, i => i.Content["MarkdownBodyPart"]!["Markdown"] = "Somebody else’s words.");
        var report = await BringAsync(browser, Translate(file));
        Assert.Contains("Somebody else’s words.", report.Body, StringComparison.Ordinal);
        await ConfirmAsync(browser, report);
        var saved = await TranslationAsync(texts);
        Assert.Equal("Somebody else’s words.", saved!.Content["MarkdownBodyPart"]!["Markdown"]!.ToString());
        Assert.Equal("[Bienvenue]", saved.DisplayText);
    }

    [Theory, EveryEngine]
    public async Task Tells_which_paragraphs_the_source_has_changed_and_takes_the_others(DatabaseEngine engine)
    {
        var (host, browser) = await EditorAsync(engine);
        var texts = await SourceAsync(host);
        var file = await ExportAsync(browser, texts);
        await texts.PublishAsync(texts.Source, Text.Replace("La plage attend.", "La plage se remplit.", StringComparison.Ordinal));
        var report = await BringAsync(browser, Translate(file));
        Assert.Contains("La plage attend.", report.Body, StringComparison.Ordinal);
        Assert.Contains("La plage se remplit.", report.Body, StringComparison.Ordinal);
        await ConfirmAsync(browser, report);
        var saved = await TranslationAsync(texts);
        Assert.Equal("[Le port dort.]\n\nLa plage se remplit.\n\n[Voir [le plan](~/plan).]", saved!.Content["MarkdownBodyPart"]!["Markdown"]!.ToString());
    }

    [Theory, EveryEngine]
    public async Task Counts_as_a_change_by_the_translators_own_hand(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var translator = await host.JoinAsync("Translator", "en");
        var browser = await translator.SignInAsync();
        foreach (var (state, after, word) in new[] { ("InReview", "InReview", "En relecture"), ("Approved", "Draft", "Approuvé"), ("Scheduled", "Draft", "Planifié") })
        {
            var texts = await DraftAsync(host, state == "Scheduled");
            await host.PutAsync(texts.Translation, state);
            await host.SetAsync(texts.Translation, s => s.ApprovedBy = state == "Approved" ? "somebody" : "");
            var report = await BringAsync(browser, Translate(await ExportAsync(browser, texts)));
            Assert.Equal(word, report.Text(".lines .tag"));
            await ConfirmAsync(browser, report);

            var (status, saved) = (await host.StatusAsync(texts.Translation), await TranslationAsync(texts));
            Assert.Equal((after, ""), (status.State, status.ApprovedBy));
            Assert.True(status.IsWrittenBy(translator.Id));
            Assert.Equal(("[Bienvenue]", false), (saved!.DisplayText, saved.Published));
            Assert.Null(saved.As<PublishLaterPart>()?.ScheduledPublishUtc);
        }
    }

    [Theory, EveryEngine]
    public async Task Shows_again_what_has_changed_since_it_was_looked_at(DatabaseEngine engine)
    {
        var (host, browser) = await EditorAsync(engine);
        var texts = await DraftAsync(host);
        var report = await BringAsync(browser, Translate(await ExportAsync(browser, texts)));
        await host.EditAsync(texts.Site, texts.Translation, i => i.Content["MarkdownBodyPart"]!["Markdown"] = "Somebody else’s words.");
        var action = report.Document.QuerySelector("form[action*='translations/import/']")!.GetAttribute("action")!;

        var again = (await browser.SubmitAsync(report, action)).Is(HttpStatusCode.UnprocessableEntity);
        Assert.Contains("Somebody else’s words.", again.Body, StringComparison.Ordinal);
        Assert.Equal("Welcome", (await TranslationAsync(texts))!.DisplayText);
        await ConfirmAsync(browser, again);
        var saved = (await TranslationAsync(texts))!;
        Assert.Equal(("[Bienvenue]", "Somebody else’s words."), (saved.DisplayText, saved.Content["MarkdownBodyPart"]!["Markdown"]!.ToString()));
    }

    [Theory, EveryEngine]
    public async Task Takes_nothing_from_who_has_the_text_open(DatabaseEngine engine)
    {
        var (host, browser) = await EditorAsync(engine);
        var texts = await DraftAsync(host);
        var writer = await host.BrowserAsync("Editor");
        var open = (await OpenEditor.AtAsync(writer, $"{Office.Content}/{texts.Translation}")).Fill("MarkdownBodyPart.Markdown", "What I write.");
        await ConfirmAsync(browser, await BringAsync(browser, Translate(await ExportAsync(browser, texts))));

        var conflict = (await open.PressAsync("save")).Is(HttpStatusCode.Conflict);
        Assert.All(["What I write.", "[Le port dort.]"], words => Assert.Contains(words, conflict.Text("#conflict"), StringComparison.Ordinal));
        Assert.StartsWith("[Le port dort.]", (await TranslationAsync(texts))!.Content["MarkdownBodyPart"]!["Markdown"]!.ToString(), StringComparison.Ordinal);
    }

    [Theory, EveryEngine]
    public async Task Takes_no_file_of_a_language_that_is_not_the_translator_s(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var texts = await SourceAsync(host);
        var browser = await (await (await Person.JoinAsync(host)).WithRoleAsync(World.Cameroun, "Translator", null, "en")).SignInAsync();
        var french = await ExportAsync(browser, texts) with { Headers = [new("Language", "fr"), new("Content-Type", "text/plain; charset=UTF-8")] };
        (await UploadAsync(browser, Encoding.UTF8.GetBytes(PoWriter.Write(french)))).Is(HttpStatusCode.UnprocessableEntity);
        Assert.Null(await TranslationAsync(texts));
    }

    [Theory, EveryEngine]
    public async Task Shows_nobody_the_file_of_another_one(DatabaseEngine engine)
    {
        var (host, browser) = await EditorAsync(engine);
        var report = await BringAsync(browser, Translate(await ExportAsync(browser, await SourceAsync(host))));
        var path = report.Document.QuerySelector("form[action*='translations/import/']")!.GetAttribute("action")!;
        var (_, other) = await EditorAsync(engine);
        (await other.GetAsync(path)).Is(HttpStatusCode.Redirect);
    }

    [Theory, EveryEngine]
    public async Task Answers_each_of_twenty_damages_and_saves_nothing(DatabaseEngine engine)
    {
        var (host, browser) = await EditorAsync(engine);
        var texts = await SourceAsync(host);
        var sound = PoWriter.Write(Translate(await ExportAsync(browser, texts)));
        foreach (var (name, damage) in DamagedFiles.All)
        {
            var page = await UploadAsync(browser, damage(sound));
            Assert.True(page.Status == HttpStatusCode.UnprocessableEntity, $"{name}: {page.Status}\n{page.Location}");
            Assert.True(page.Document.QuerySelector(".message-bad") is not null, $"{name}\n{page.Body}");
            Assert.DoesNotMatch(@"\b(the|is|has|not|write|save)\b", page.Text("#main > .panel, #problems").Replace("it does not start with “nplurals=” and a number", "", StringComparison.Ordinal));
        }

        Assert.Null(await TranslationAsync(texts));
        Assert.Equal(20, DamagedFiles.All.Count);
    }

    [Theory, EveryEngine]
    public async Task Reads_a_file_with_a_mark_and_the_line_ends_of_Windows(DatabaseEngine engine)
    {
        var (host, browser) = await EditorAsync(engine);
        var texts = await SourceAsync(host);
        var text = PoWriter.Write(Translate(await ExportAsync(browser, texts))).ReplaceLineEndings("\r\n");
        var sent = (await UploadAsync(browser, [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)])).Is(HttpStatusCode.Redirect);
        await ConfirmAsync(browser, (await browser.GetAsync(sent.Location!)).IsOk());
        Assert.Equal("[Bienvenue]", (await TranslationAsync(texts))!.DisplayText);
    }

    private async Task<(AlumniHost Host, Browser Browser)> EditorAsync(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        return (host, await (await (await Person.JoinAsync(host)).WithRoleAsync(World.Cameroun, "Editor")).SignInAsync());
    }

    private static async Task<TwoLanguages> SourceAsync(AlumniHost host)
    {
        var set = Unique.Id();
        var source = await host.ImportItemAsync(World.Cameroun, TwoLanguages.Item(set, "fr", "Page", "Bienvenue", Text));
        return new TwoLanguages(host, World.Cameroun, set, source.ContentItemId, "");
    }

    private static async Task<TwoLanguages> DraftAsync(AlumniHost host, bool isScheduled = false)
    {
        var texts = await SourceAsync(host);
        var draft = TwoLanguages.Item(texts.Set, "en", "Page", "Welcome", "The port sleeps.", published: false);
        if (isScheduled)
            draft["PublishLaterPart"] = new JsonObject { ["ScheduledPublishUtc"] = host.Clock.GetUtcNow().AddDays(30).UtcDateTime };
        return texts with { Translation = (await host.ImportItemAsync(World.Cameroun, draft)).ContentItemId };
    }

    private static async Task<PoFile> ExportAsync(Browser browser, TwoLanguages texts)
    {
        var page = await browser.PostAsync("/cameroun/admin/translations/export", await FormAsync(browser, ("id", texts.Set), ("culture", "en"), ("translated", "true")));
        return PoParser.Parse(page.IsOk().Body, "cameroun-en.po", keepFuzzy: true);
    }

    // Only what is not empty in the original is put into brackets: the links stay where they are.
    private static PoFile Translate(PoFile file) => file with { Entries = [.. file.Entries.Select(e => e with { Texts = [$"[{e.Id}]"] })] };

    private static async Task<Page> BringAsync(Browser browser, PoFile file)
    {
        var sent = (await UploadAsync(browser, Encoding.UTF8.GetBytes(PoWriter.Write(file)))).Is(HttpStatusCode.Redirect);
        return (await browser.GetAsync(sent.Location!)).IsOk();
    }

    private static async Task<Page> UploadAsync(Browser browser, byte[] bytes)
    {
        using var form = new MultipartFormDataContent();
        foreach (var (name, value) in await FormAsync(browser))
            form.Add(new StringContent(value), name);
        form.Add(new ByteArrayContent(bytes), "file", "agence.po");
        return await browser.PostAsync(Import, form);
    }

    private static async Task ConfirmAsync(Browser browser, Page report)
    {
        var action = report.Document.QuerySelector("form[action*='translations/import/']")!.GetAttribute("action")!;
        (await browser.SubmitAsync(report, action)).Is(HttpStatusCode.Redirect);
    }

    private static IEnumerable<AngleSharp.Dom.IElement> Remarks(Page report) => report.Document.QuerySelectorAll(".count-badge");

    private static async Task<IEnumerable<KeyValuePair<string, string>>> FormAsync(Browser browser, params (string Name, string Value)[] fields)
    {
        var token = (await browser.GetAsync("/fr/account/security")).IsOk().Document.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        return [new("__RequestVerificationToken", token), .. fields.Select(f => KeyValuePair.Create(f.Name, f.Value))];
    }

    private static Task<ContentItem?> TranslationAsync(TwoLanguages texts) => texts.Host.OnDatabaseAsync(
        texts.Site, db => db.Set<ContentItem>().AsNoTracking().FirstOrDefaultAsync(i => i.Latest && i.LocalizationSet == texts.Set && i.Culture == "en", Cancellation));

    private static Task<List<string>> AuditAsync(TwoLanguages texts, string id) => texts.Host.OnDatabaseAsync(
        texts.Site, db => db.Set<AuditEntry>().Where(e => e.SubjectId == id).Select(e => e.Action).ToListAsync(Cancellation));
}
