using System.Net.Mime;
using System.Xml.Linq;
using AlumniCms.BrowserTests.Accounts;
using AlumniCms.BrowserTests.Browsers;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace AlumniCms.BrowserTests.BackOffice;

/// <summary>
/// An administrator makes a type, an author writes with it on a phone, a translator translates, an editor publishes, a reader finds it; those
/// with other tasks have none here.
/// </summary>
public sealed class ANewKindOfContent(Chromium chromium, AccountServer server) : IClassFixture<AccountServer>
{
    private const string Title = "Ma première lanterne";

    [Fact]
    public async Task Goes_from_its_definition_to_the_reader_through_the_hands_of_each_role()
    {
        await using var office = await chromium.VisitAsync(Visitor.Desktop);
        await server.SignInAsync(office);
        await MakeTypeAsync(office.Page);
        foreach (var role in new[] { "Author", "Editor", "Translator", "CommunityManager", "Moderator", "Partner" })
            await InviteAsync(office.Page, role);
        await using var visit = await chromium.VisitAsync(Visitor.Phone);
        var reader = visit.Page;
        await reader.GotoAsync(server.Page("/fr/temoignages"));
        await Expect(reader.Locator("main")).Not.ToContainTextAsync(Title);

        var item = await WriteAsAuthorAsync();
        await OthersHaveTheirOwnTasksAsync(item);
        await PublishAsEditorAsync(item);

        await reader.GotoAsync(server.Page("/fr/temoignages"));
        await reader.GetByRole(AriaRole.Link, new() { Name = Title }).First.ClickAsync();
        await Expect(reader.Locator("h1")).ToHaveTextAsync(Title);
        await Expect(reader.Locator("main")).ToContainTextAsync("18");
        await Expect(reader.Locator("main img[alt='Des grues au-dessus des quais']")).ToBeVisibleAsync();
        await reader.GotoAsync(server.Page("/fr/search?q=lanterne"));
        await Expect(reader.Locator("main")).ToContainTextAsync(Title);
        Assert.Contains("premiere-lanterne", await TextOfAsync(reader, "/fr/temoignages/feed.atom"), StringComparison.Ordinal);
        var index = XDocument.Parse(await TextOfAsync(reader, "/sitemap.xml"));
        var map = new Uri(index.Descendants().First(e => e.Name.LocalName == "loc").Value).AbsolutePath;
        Assert.Contains("premiere-lanterne", await TextOfAsync(reader, map), StringComparison.Ordinal);
        Assert.Empty(visit.Problems);
        Assert.Empty(office.Problems);
    }

    private async Task MakeTypeAsync(IPage page)
    {
        await page.GotoAsync(server.Page("/admin/types/new"));
        await page.FillAsync("#name", "Testimony");
        await page.FillAsync("#displayName", "Témoignage");
        await page.FillAsync("#section-fr", "temoignages");
        await page.Locator("form.panel button[type=submit]").ClickAsync();
        foreach (var (name, text, kind) in new[] { ("Photo", "Photo", "MediaField"), ("Months", "Mois en France", "NumericField"), ("Word", "Un mot", "TextField") })
        {
            await page.FillAsync("#fieldDisplayName", text);
            await page.FillAsync("#fieldName", name);
            await page.SelectOptionAsync("#fieldKind", kind);
            await page.Locator("button[value=add-field]").ClickAsync();
            await page.Locator("form.panel button[type=submit]").ClickAsync();
            await Expect(page.Locator("#fields")).ToContainTextAsync(name);
        }
    }

    private async Task InviteAsync(IPage page, string role)
    {
        await page.GotoAsync(server.Page("/admin/people/new"));
        await page.FillAsync("#email", AddressOf(role));
        await page.SelectOptionAsync("#role", role);
        if (role == "Translator")
            await page.Locator("input[name=languages][value=en]").CheckAsync();
        await page.Locator("main form button[type=submit]").ClickAsync();
        await Expect(page.Locator(".message-good")).ToBeVisibleAsync();
    }

    private async Task<string> WriteAsAuthorAsync()
    {
        await using var visit = await JoinAsync("Author");
        var page = visit.Page;
        await page.GotoAsync(server.Page("/admin/content/new/Testimony"));
        await page.Locator("input[name='TitlePart.Title']").FillAsync(Title);
        await page.Locator("input[name='Testimony.Months']").FillAsync("18");
        await page.Locator("input[name='Testimony.Word'], textarea[name='Testimony.Word']").FillAsync("Merci");
        await page.Locator("[data-picker=media] button").First.ClickAsync();
        await page.Locator("dialog input[type=file]").SetInputFilesAsync(Picture);
        await page.Locator("dialog .media-choice").First.ClickAsync();
        await page.Locator("[data-picker=media] .alt input").FillAsync("Des grues au-dessus des quais");
        await Expect(page.Locator("button[value='move:Publish']")).ToHaveCountAsync(0);
        await page.Locator(".editor-bar button[value='move:Submit']").ClickAsync();
        await Expect(page.Locator(".message-good")).ToBeVisibleAsync();
        Assert.Empty(visit.Problems);
        return new Uri(page.Url).AbsolutePath;
    }

    private async Task OthersHaveTheirOwnTasksAsync(string item)
    {
        await using (var translator = await JoinAsync("Translator"))
        {
            await translator.Page.GotoAsync(server.Page(item));
            await Expect(translator.Page.Locator(".editor-bar")).ToHaveCountAsync(0);
            await translator.Page.Locator(".translations a[lang=en]").ClickAsync();
            await translator.Page.Locator("input[name='TitlePart.Title']").FillAsync("My first lantern");
            await Expect(translator.Page.Locator("button[value='move:Publish']")).ToHaveCountAsync(0);
            await translator.Page.Locator(".editor-bar button[value='move:Submit']").ClickAsync();
            await Expect(translator.Page.Locator(".message-good")).ToBeVisibleAsync();
            Assert.Empty(translator.Problems);
        }

        await using (var moderator = await JoinAsync("Moderator"))
        {
            await moderator.Page.GotoAsync(server.Page(item));
            await Expect(moderator.Page.Locator("h1")).ToHaveTextAsync(Title);
            await Expect(moderator.Page.Locator(".editor-bar")).ToHaveCountAsync(0);
        }

        await using (var manager = await JoinAsync("CommunityManager"))
        {
            await manager.Page.GotoAsync(server.Page("/admin/content/new/Event"));
            await Expect(manager.Page.Locator("button[value='move:Publish']")).ToBeVisibleAsync();
        }

        await using var partner = await JoinAsync("Partner");
        await partner.Page.GotoAsync(server.Page("/admin/content/new/Offer"));
        await Expect(partner.Page.Locator(".editor-bar button[value='move:Submit']")).ToBeVisibleAsync();
        await Expect(partner.Page.Locator("button[value='move:Publish']")).ToHaveCountAsync(0);
        var refused = await partner.Page.GotoAsync(server.Page("/admin/content/new/Testimony"));
        Assert.Equal(404, refused!.Status);
    }

    private async Task PublishAsEditorAsync(string item)
    {
        await using var visit = await JoinAsync("Editor");
        var page = visit.Page;
        await page.GotoAsync(server.Page("/admin"));
        await page.GetByRole(AriaRole.Link, new() { Name = Title }).First.ClickAsync();
        await Expect(page).ToHaveURLAsync(server.Page(item));
        await page.GotoAsync(server.Page(item + "/preview"));
        await Expect(page.FrameLocator("iframe").Locator("h1")).ToHaveTextAsync(Title);
        await page.GotoAsync(server.Page(item));
        await page.Locator(".editor-bar summary").ClickAsync();
        await page.Locator("button[value='move:Publish']").ClickAsync();
        await Expect(page.Locator(".message-good")).ToBeVisibleAsync();
        Assert.Empty(visit.Problems);
    }

    // Chooses a password by the link of the invitation, on a phone, and signs in.
    private async Task<BrowserVisit> JoinAsync(string role)
    {
        var visit = await chromium.VisitAsync(Visitor.Phone);
        await visit.Page.GotoAsync(await server.MailedLinkAsync(AddressOf(role)));
        foreach (var field in await visit.Page.Locator("main input[type=password]").AllAsync())
            await field.FillAsync(AccountServer.Password);
        await visit.Page.Locator("form.account-form button[type=submit]").ClickAsync();
        await server.SignInAsync(visit, AddressOf(role));
        return visit;
    }

    private static string AddressOf(string role) => $"{role.ToLowerInvariant()}@example.org";

    private static FilePayload Picture => new()
    {
        Name = "quais.webp",
        MimeType = MediaTypeNames.Image.Webp,
        Buffer = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "recipes", "demo", "pictures", "theme-port.webp")),
    };

    private async Task<string> TextOfAsync(IPage page, string path)
    {
        var answer = await page.APIRequest.GetAsync(server.Page(path));
        Assert.True(answer.Ok, $"{path}: {answer.Status}");
        return await answer.TextAsync();
    }
}
