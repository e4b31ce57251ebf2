using AlumniCms.BrowserTests.Browsers;
using AlumniCms.BrowserTests.Servers;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace AlumniCms.BrowserTests.Pages;

public sealed class TheMediaLibrary(Chromium browser, DemoServer server)
{
    private string Library => server.Address + "/maroc/admin/media";

    [Theory]
    [InlineData("fr", false)]
    [InlineData("ar", true)]
    public async Task Has_no_accessibility_fault_on_a_phone_or_a_desk_in_light_or_dark(string language, bool isPhone)
    {
        await using var visit = await browser.VisitAsync((isPhone ? Visitor.Phone : Visitor.Desktop) with { Locale = language });
        await SignInAsync(visit.Page);
        var file = await AddAsync(visit.Page, $"walk-{language}", "cameroun-mount-and-palms.webp");
        var faults = new List<string>();
        foreach (var path in new[] { Library, $"{Library}?folder=walk-{language}", $"{Library}?view=table&sort=name", $"{Library}?q=zzz", $"{Library}?shelf=shared", file })
        {
            await visit.Page.GotoAsync(path);
            Assert.Equal(language, await visit.Page.Locator("html").GetAttributeAsync("lang"));
            foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
            {
                await visit.Page.EmulateMediaAsync(new() { ColorScheme = scheme, ReducedMotion = ReducedMotion.Reduce });
                if (await visit.AccessibilityFaultsAsync() is { Length: > 0 } found)
                    faults.Add($"{path} ({scheme}): {found}");
                Assert.False(await visit.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth > innerWidth"), $"{path} is wider than the screen.");
            }
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults));
        Assert.Empty(visit.Problems);
    }

    [Fact]
    public async Task Works_without_script_from_the_upload_to_the_alternative_text()
    {
        await using var visit = await browser.VisitAsync(Visitor.Phone with { JavaScript = false });
        await SignInAsync(visit.Page);

        await visit.Page.GotoAsync(await AddAsync(visit.Page, "plain", "theme-port.webp"));
        await visit.Page.Locator("textarea[lang=fr]").FillAsync("Des grues au-dessus des quais");
        await visit.Page.Locator("[name=focalX]").FillAsync("80");
        await visit.Page.Locator(".media-details button[type=submit]").ClickAsync();

        await Expect(visit.Page.Locator(".message-good")).ToBeVisibleAsync();
        await Expect(visit.Page.Locator("textarea[lang=fr]")).ToHaveValueAsync("Des grues au-dessus des quais");
        await Expect(visit.Page.Locator("[name=focalX]")).ToHaveValueAsync("80");
    }

    [Fact]
    public async Task Sends_files_one_by_one_with_a_script_and_lets_the_point_be_set_by_keys()
    {
        await using var visit = await browser.VisitAsync(Visitor.Desktop);
        await SignInAsync(visit.Page);
        await visit.Page.GotoAsync($"{Library}?folder=scripted");

        await visit.Page.Locator("input[type=file]").SetInputFilesAsync([Picture("theme-wind-farm.webp"), Picture("theme-construction.webp"), Drawing]);

        await Expect(visit.Page.Locator(".upload[data-state=done]")).ToHaveCountAsync(2);
        await Expect(visit.Page.Locator(".upload[data-state=failed]")).ToContainTextAsync("SVG");
        await Expect(visit.Page.Locator(".media-tile")).ToHaveCountAsync(2);
        Assert.Empty(await visit.AccessibilityFaultsAsync());

        await visit.Page.Locator(".media-tile a").First.ClickAsync();
        await visit.Page.Locator(".focal-point").FocusAsync();
        await visit.Page.Keyboard.PressAsync("Shift+ArrowRight");
        await Expect(visit.Page.Locator("[name=focalX]")).ToHaveValueAsync("60");
        Assert.Empty(await visit.AccessibilityFaultsAsync());
        await visit.Page.Locator(".media-details button[type=submit]").ClickAsync();
        await Expect(visit.Page.Locator(".message-good")).ToBeVisibleAsync();
        await Expect(visit.Page.Locator("[name=focalX]")).ToHaveValueAsync("60");
        Assert.Empty(visit.Problems);
    }

    private static FilePayload Drawing => new() { Name = "plan.svg", MimeType = "image/svg+xml", Buffer = "<svg/>"u8.ToArray() };

    private static FilePayload Picture(string name) => new()
    {
        Name = name,
        MimeType = "image/webp",
        Buffer = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "recipes", "demo", "pictures", name)),
    };

    private async Task SignInAsync(IPage page)
    {
        var signIn = (await File.ReadAllTextAsync(Path.Combine(server.Data.FullName, "demo-administrator.txt"), TestContext.Current.CancellationToken)).Trim().Split(" / ");
        await page.GotoAsync(server.Address + "/fr/account/sign-in");
        await page.Locator("input[name=login]").FillAsync(signIn[0]);
        await page.Locator("input[name=password]").FillAsync(signIn[1]);
        await page.Locator("form:has(input[name=login]) button[type=submit]").ClickAsync();
        await page.WaitForURLAsync(url => !url.Contains("sign-in", StringComparison.Ordinal));
    }

    // The form is sent as a browser without script sends it, whatever a script makes of it meanwhile.
    private async Task<string> AddAsync(IPage page, string folder, string name)
    {
        await page.GotoAsync(Library);
        var token = await page.Locator("[data-upload] input[name=__RequestVerificationToken]").GetAttributeAsync("value");
        var form = page.APIRequest.CreateFormData();
        form.Set("__RequestVerificationToken", token!);
        form.Set("folder", folder);
        form.Set("files", Picture(name));
        var answer = await page.APIRequest.PostAsync($"{Library}/upload", new() { Multipart = form });
        Assert.True(answer.Ok, await answer.TextAsync());
        await page.GotoAsync($"{Library}?folder={folder}");
        return server.Address + await page.Locator(".media-tile a").First.GetAttributeAsync("href");
    }
}
