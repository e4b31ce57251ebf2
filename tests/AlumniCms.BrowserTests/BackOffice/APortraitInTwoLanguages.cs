using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using AlumniCms.BrowserTests.Browsers;
using AlumniCms.BrowserTests.Servers;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace AlumniCms.BrowserTests.BackOffice;

/// <summary>
/// A volunteer writes on a phone, an editor sends it back, approves it and names an hour, a translator makes the Arabic version: at the hour
/// readers find both, once.
/// </summary>
public sealed class APortraitInTwoLanguages(Chromium chromium, ClockedServer server) : IClassFixture<ClockedServer>
{
    private const string Site = "maroc";
    private const string Volunteer = "salma@example.org";
    private const string Title = "Yasmine Alaoui, du laboratoire à l’oliveraie";
    private const string ArabicTitle = "ياسمين العلوي، من المختبر إلى بستان الزيتون";
    private const string Vague = "Beaucoup de gens viennent la voir.";
    private const string Exact = "Quarante personnes par mois viennent la voir.";
    private const string Reason = "Combien de personnes viennent ?";
    private const string Markdown = "textarea[name='MarkdownBodyPart.Markdown']";

    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    [Fact]
    public async Task Goes_from_a_volunteers_phone_to_the_readers_of_both_at_the_same_hour()
    {
        await using var volunteer = await server.JoinAsync(chromium, Visitor.Phone, Site, Volunteer, "Author");
        await using var editor = await server.JoinAsync(chromium, Visitor.Desktop, Site, "karim@example.org", "Editor");
        await using var translator = await server.JoinAsync(chromium, Visitor.Desktop with { Locale = "ar" }, Site, "nadia@example.org", "Translator", "ar");

        await WriteAsync(volunteer);
        var item = await AskForChangesAsync(editor);
        await MendAsync(volunteer, item);
        await ApproveAsync(editor);
        var translation = await TranslateAsync(translator, item);
        var hour = TimeZoneInfo.ConvertTime(server.Now + Hour, TimeZoneInfo.FindSystemTimeZoneById("Africa/Casablanca")).ToString("yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture);
        await ScheduleAsync(editor.Page, item, hour);
        await OpenAsync(editor.Page, translation);
        await MoveAsync(editor.Page, "Approve");
        await ScheduleAsync(editor.Page, translation, hour);

        await using var reader = await chromium.VisitAsync(Visitor.Phone);
        await AreThereAsync(reader.Page, times: 0);
        await server.AdvanceAsync(Hour);
        await server.AdvanceAsync(TimeSpan.Zero);
        await AreThereAsync(reader.Page, times: 1);
        await LeadToEachOtherAsync(reader.Page);

        await volunteer.Page.GotoAsync(server.Page(await server.MailedPathAsync(Volunteer, "est en ligne. Merci")));
        await volunteer.Page.GotoAsync(server.Page($"/{Site}/admin/mandate"));
        await Expect(volunteer.Page.Locator(".pieces .tag-good")).ToHaveCountAsync(1);
        foreach (var visit in new[] { volunteer, editor, translator, reader })
            Assert.Empty(visit.Problems);
    }

    private async Task WriteAsync(BrowserVisit volunteer)
    {
        var page = volunteer.Page;
        await page.GotoAsync(server.Page($"/{Site}/admin"));
        await page.Locator(".card-actions a[href$='/content/new/Portrait']").ClickAsync();
        await FillAsync(page, Title, "Yasmine Alaoui", "La science se partage.");
        await page.Locator(".rich-text-content").ClickAsync();
        await page.Keyboard.TypeAsync("Chaque matin, elle traverse les oliviers.");
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.TypeAsync(Vague);
        await Expect(page.Locator("button[value='move:Publish']")).ToHaveCountAsync(0);
        await MoveAsync(page, "Submit");
    }

    private async Task<string> AskForChangesAsync(BrowserVisit editor)
    {
        var page = editor.Page;
        await page.GotoAsync(server.Page($"/{Site}/admin/review"));
        await page.Locator("main table").GetByRole(AriaRole.Link, new() { Name = Title }).ClickAsync();
        await page.Locator(".rich-text-content").WaitForAsync();
        await page.Locator("button[value=claim]").ClickAsync();
        await Expect(page.Locator("button[value=release]")).ToBeVisibleAsync();

        await page.Locator(".rich-text-content p").Last.ClickAsync(new() { ClickCount = 3 });
        await page.Locator("[data-comment] > summary").ClickAsync();
        await Expect(page.Locator("[name='comment.passage']")).ToHaveValueAsync(Vague);
        await RemarkAsync(page, Reason, 1);
        await page.Locator("[name='comment.field']").SelectOptionAsync("Portrait.Quote");
        await page.Locator("[name='comment.passage']").FillAsync("");
        await RemarkAsync(page, "L’a-t-elle relue ?", 2);
        Assert.Equal("", await editor.AccessibilityFaultsAsync());

        await PressAsync(page, "RequestChanges");
        await page.FillAsync("#note", Reason);
        await page.Locator("main form button[type=submit]").ClickAsync();
        await Expect(page.Locator(".message-good")).ToBeVisibleAsync();
        return new Uri(page.Url).AbsolutePath;
    }

    private async Task MendAsync(BrowserVisit volunteer, string item)
    {
        var page = volunteer.Page;
        await page.GotoAsync(server.Page(await server.MailedPathAsync(Volunteer, "demande des changements")));
        await Expect(page).ToHaveURLAsync(server.Page(item));
        await page.Locator(".rich-text-content").WaitForAsync();
        await Expect(page.Locator(".brief .said")).ToHaveTextAsync(Reason);
        Assert.Equal("", await volunteer.AccessibilityFaultsAsync());
        Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"));

        await page.Locator(".brief a[href='#comments']").ClickAsync();
        var remark = page.Locator("article.comment").First;
        await Expect(remark.Locator(".said")).ToHaveTextAsync(Vague);
        await remark.Locator("summary").ClickAsync();
        await remark.Locator("textarea").FillAsync("Quarante par mois.");
        await remark.Locator("button[value^='answer:']").ClickAsync();
        await Expect(remark.Locator(".answer")).ToContainTextAsync("Quarante par mois.");
        await remark.Locator("button[value^='resolve:']").ClickAsync();
        await Expect(page.Locator(".comment-settled")).ToHaveCountAsync(1);

        await page.Locator(".rich-text-content p").Last.ClickAsync(new() { ClickCount = 3 });
        await page.Keyboard.TypeAsync(Exact);
        await Expect(page.Locator(Markdown)).ToHaveValueAsync(new Regex(Regex.Escape(Exact), RegexOptions.None, TimeSpan.FromSeconds(1)));
        await MoveAsync(page, "Submit");
    }

    private async Task ApproveAsync(BrowserVisit editor)
    {
        var page = editor.Page;
        await page.GotoAsync(server.Page($"/{Site}/admin/review"));
        await page.Locator("main table").GetByRole(AriaRole.Link, new() { Name = Title }).ClickAsync();
        var item = new Uri(page.Url).AbsolutePath;
        await page.Locator(".desk a[href*='/versions/compare']").ClickAsync();
        await Expect(page.Locator(".compare ins").First).ToContainTextAsync("Quarante");
        Assert.Equal("", await editor.AccessibilityFaultsAsync());

        await OpenAsync(page, item);
        await page.Locator("button[value^='resolve:']").ClickAsync();
        await Expect(page.Locator(".comment-settled")).ToHaveCountAsync(2);
        await MoveAsync(page, "Approve");
    }

    private async Task<string> TranslateAsync(BrowserVisit translator, string item)
    {
        var page = translator.Page;
        await page.Context.AddCookiesAsync([new() { Name = "admin-language", Value = "ar", Url = server.Page("/") }]);
        await page.GotoAsync(server.Page(item));
        await page.Locator(".translations a[lang=ar]").ClickAsync();
        await Expect(page.Locator("html")).ToHaveAttributeAsync("dir", "rtl");
        await FillAsync(page, ArabicTitle, "ياسمين العلوي", "العلم يُقتسم.");
        var beside = page.Locator($".beside:has({Markdown}) .beside-source");
        await Expect(beside).ToContainTextAsync(Exact);
        await Expect(beside).ToHaveAttributeAsync("dir", "ltr");
        await page.Locator(".rich-text-content").ClickAsync();
        await page.Keyboard.PressAsync("Control+a");
        await page.Keyboard.TypeAsync("كل صباح تعبر بستان الزيتون.");
        await Expect(page.Locator("button[value='move:Publish']")).ToHaveCountAsync(0);
        Assert.Equal("", await translator.AccessibilityFaultsAsync());
        await MoveAsync(page, "Submit");
        return new Uri(page.Url).AbsolutePath;
    }

    private async Task ScheduleAsync(IPage page, string item, string hour)
    {
        await OpenAsync(page, item);
        await PressAsync(page, "Schedule");
        await page.FillAsync("#date", hour);
        await page.Locator("main form button[type=submit]").ClickAsync();
        await Expect(page.Locator(".message-good")).ToBeVisibleAsync();
        await Expect(page.Locator(".desk strong").First).ToContainTextAsync(hour[11..]);
    }

    // Lists, search, feeds and the site map, of both languages.
    private async Task AreThereAsync(IPage page, int times)
    {
        foreach (var (section, title, word) in new[] { ("fr/portraits", Title, "oliveraie"), ("ar/wujuh", ArabicTitle, "الزيتون") })
        {
            foreach (var path in new[] { section, $"{section[..2]}/search?q={Uri.EscapeDataString(word)}" })
            {
                await page.GotoAsync(server.Page($"/{Site}/{path}"));
                await Expect(page.Locator("main").GetByRole(AriaRole.Link, new() { Name = title })).ToHaveCountAsync(times);
            }

            var atom = XDocument.Parse(await TextOfAsync(page, $"{section}/feed.atom"));
            Assert.Equal(times, atom.Descendants().Count(e => e.Name.LocalName == "title" && e.Value == title));
            Assert.Equal(times, Regex.Count(Regex.Unescape(await TextOfAsync(page, $"{section}/feed.json")), $"\"title\":\"{Regex.Escape(title)}\"", RegexOptions.None, TimeSpan.FromSeconds(1)));
        }

        var map = XDocument.Parse(await TextOfAsync(page, "sitemap.xml")).Descendants().Where(e => e.Name.LocalName == "loc").Select(e => Uri.UnescapeDataString(e.Value)).ToList();
        Assert.Equal(times, map.Count(a => a.Contains("/fr/portraits/yasmine-alaoui", StringComparison.Ordinal)));
        Assert.Equal(times, map.Count(a => a.Contains("/ar/wujuh/ياسمين-العلوي", StringComparison.Ordinal)));
    }

    private async Task LeadToEachOtherAsync(IPage page)
    {
        await page.GotoAsync(server.Page($"/{Site}/fr/portraits"));
        await page.Locator("main").GetByRole(AriaRole.Link, new() { Name = Title }).ClickAsync();
        await Expect(page.Locator("h1")).ToHaveTextAsync(Title);
        await Expect(page.Locator("main")).ToContainTextAsync(Exact);
        var (french, arabic) = (await AlternateAsync(page, "fr"), await AlternateAsync(page, "ar"));
        await page.GotoAsync(server.Page(new Uri(arabic).AbsolutePath));
        await Expect(page.Locator("h1")).ToHaveTextAsync(ArabicTitle);
        await Expect(page.Locator("html")).ToHaveAttributeAsync("dir", "rtl");
        Assert.Equal((french, arabic), (await AlternateAsync(page, "fr"), await AlternateAsync(page, "ar")));
    }

    private static async Task<string> AlternateAsync(IPage page, string culture) =>
        (await page.Locator($"link[rel=alternate][hreflang={culture}]").GetAttributeAsync("href"))!;

    private static async Task FillAsync(IPage page, string title, string person, string quote)
    {
        await page.Locator(".rich-text-content").WaitForAsync();
        await page.FillAsync("[name='TitlePart.Title']", title);
        await page.FillAsync("[name='Portrait.Person']", person);
        await page.FillAsync("[name='Portrait.Quote']", quote);
    }

    private static async Task RemarkAsync(IPage page, string words, int count)
    {
        await page.Locator("[name='comment.text']").FillAsync(words);
        await page.Locator("button[value=comment]").ClickAsync();
        await Expect(page.Locator("article.comment")).ToHaveCountAsync(count);
        if (!await page.Locator("[data-comment]").EvaluateAsync<bool>("fold => fold.open"))
            await page.Locator("[data-comment] > summary").ClickAsync();
    }

    private async Task OpenAsync(IPage page, string item)
    {
        await page.GotoAsync(server.Page(item));
        await page.Locator(".rich-text-content").WaitForAsync();
    }

    private static async Task PressAsync(IPage page, string move)
    {
        var button = page.Locator($".editor-bar button[value='move:{move}']");
        if (!await button.IsVisibleAsync())
            await page.Locator(".editor-bar summary").ClickAsync();
        await button.ClickAsync();
    }

    private static async Task MoveAsync(IPage page, string move)
    {
        await PressAsync(page, move);
        await Expect(page.Locator(".message-good")).ToBeVisibleAsync();
    }

    private async Task<string> TextOfAsync(IPage page, string path)
    {
        var answer = await page.APIRequest.GetAsync(server.Page($"/{Site}/{path}"));
        Assert.True(answer.Ok, $"{path}: {answer.Status}");
        return await answer.TextAsync();
    }
}
