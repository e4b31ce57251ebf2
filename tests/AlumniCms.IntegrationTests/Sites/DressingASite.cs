using System.Net;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using AlumniCms.IntegrationTests.Databases;
using AlumniCms.IntegrationTests.Hosts;
using AlumniCms.IntegrationTests.Syndication;
using AlumniCms.Media.Variants;
using AlumniCms.Sites.Actions;
using Microsoft.Extensions.DependencyInjection;

namespace AlumniCms.IntegrationTests.Sites;

public sealed class DressingASite(Worlds worlds) : IClassFixture<Worlds>
{
    [Theory, EveryEngine]
    public async Task Changes_its_colours_its_corners_and_its_logo_and_no_other_site_s(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var logo = await Things.SavePictureAsync(host, World.Cameroun);
        await SaveAsync(host, []);
        Assert.Null(Sheet((await host.GetPageAsync("/cameroun/fr")).IsOk()));

        await SaveAsync(host, new JsonObject { ["Primary"] = "#0b6b53", ["Corner"] = "square", ["Logo"] = logo });

        var page = (await host.GetPageAsync("/cameroun/fr/actualites")).IsOk();
        var sheet = Sheet(page)!;
        Assert.StartsWith("/cameroun/site.css?v=", sheet, StringComparison.Ordinal);
        Assert.Equal(sheet, Sheet((await host.GetPageAsync("/cameroun/en")).IsOk()));
        Assert.Null(Sheet((await host.GetPageAsync("/maroc/fr")).IsOk()));
        Assert.All(
            page.Document.QuerySelectorAll("header .brand img, footer .foot-brand img").Select(i => i.GetAttribute("src")).Append(page.Document.QuerySelector("link[rel=icon]")!.GetAttribute("href")),
            address => Assert.StartsWith($"/cameroun/media/{logo}?v=", address, StringComparison.Ordinal));

        await SaveAsync(host, new JsonObject { ["Primary"] = "#1b4f8f" });
        Assert.Null(Sheet((await host.GetPageAsync("/cameroun/fr/actualites")).IsOk()));
        (await host.GetPageAsync("/cameroun/site.css")).Is(HttpStatusCode.NotFound);
    }

    [Theory, EveryEngine]
    public async Task Is_a_small_sheet_that_browsers_keep(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        await SaveAsync(host, new JsonObject { ["Primary"] = "#0b6b53", ["Corner"] = "round" });
        var address = Sheet((await host.GetPageAsync("/cameroun/fr")).IsOk())!;

        using var sheet = await GetAsync(host, address);
        using var known = await GetAsync(host, address, sheet.Headers.ETag);
        using var stale = await GetAsync(host, "/cameroun/site.css?v=0000000000");

        var css = await sheet.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.StartsWith(":root{--accent:#0b6b53;--on-accent:#ffffff;--radius:1.5rem}@media (prefers-color-scheme:dark){:root{--accent:#", css, StringComparison.Ordinal);
        Assert.Equal("text/css; charset=utf-8", sheet.Content.Headers.ContentType!.ToString());
        Assert.Equal("public, max-age=31536000, immutable", sheet.Headers.NonValidated["Cache-Control"].ToString());
        Assert.Equal(HttpStatusCode.NotModified, known.StatusCode);
        Assert.Equal("public, max-age=300", stale.Headers.NonValidated["Cache-Control"].ToString());
        (await host.GetPageAsync("/cameroun/fr/site.css")).Is(HttpStatusCode.NotFound);
        (await host.GetPageAsync("/maroc/site.css")).Is(HttpStatusCode.NotFound);
    }

    [Theory, EveryEngine]
    public async Task Gives_phones_smaller_pictures(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        Assert.SkipUnless(host.Services.GetRequiredService<PictureVariants>().AreMade, "vipsthumbnail is not installed.");
        var article = Text.New() with { Path = Unique.Word() };
        var path = await Things.SavePictureAsync(host, World.Maroc);
        await host.ImportItemAsync(World.Maroc, (article with { More = Things.Fields("Article", $$"""{ "Picture": { "Paths": ["{{path}}"] } }""") }).ToJson());

        var cover = (await host.GetPageAsync($"/maroc/fr/{article.Path}")).IsOk().Document.QuerySelector("img.cover")!;
        var card = (await host.GetPageAsync("/maroc/fr/actualites")).IsOk().Document.QuerySelector($"img[src*='{path}']")!;

        Assert.Contains("&w=320 320w, ", cover.GetAttribute("srcset"), StringComparison.Ordinal);
        Assert.DoesNotContain("w=", cover.GetAttribute("src"), StringComparison.Ordinal);
        Assert.EndsWith("&w=640", card.GetAttribute("src"), StringComparison.Ordinal);
        using var answer = await GetAsync(host, card.GetAttribute("src")!);
        Assert.Equal("image/webp", answer.Content.Headers.ContentType!.ToString());
        Assert.True(answer.Content.Headers.ContentLength < 60_000);
    }

    private static string? Sheet(Page page) => page.Document.QuerySelector("link[rel=stylesheet][href*='site.css']")?.GetAttribute("href");

    private static async Task<HttpResponseMessage> GetAsync(AlumniHost host, string address, EntityTagHeaderValue? known = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        if (known is not null)
            request.Headers.IfNoneMatch.Add(known);
        return await host.SendAsync(request);
    }

    private static async Task SaveAsync(AlumniHost host, JsonObject branding)
    {
        var site = await host.SiteAsync(World.Cameroun);
        var draft = new SiteDraft { Key = site.Key, Names = site.Names, Cultures = site.Cultures, Branding = branding };
        _ = (await host.OnSiteAsync(World.Worldwide, s => s.GetRequiredService<SaveSite>().RunAsync(draft))).Value;
    }
}
