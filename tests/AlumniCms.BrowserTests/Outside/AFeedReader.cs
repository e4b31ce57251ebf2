using System.Globalization;
using System.Text.Json.Nodes;
using AlumniCms.BrowserTests.Servers;
using AngleSharp.Html.Parser;

namespace AlumniCms.BrowserTests.Outside;

public sealed class AFeedReader(DemoServer server)
{
    [Fact]
    public async Task Reads_titles_links_dates_and_language_as_the_pages_have_them()
    {
        OutsideLibrary.SkipWithoutNpm();
        var lists = new List<string>();
        foreach (var home in DemoPages.Homes)
            lists.AddRange(await ListsWithFeedsAsync(home));
        Assert.True(lists.Count > 30, $"{lists.Count} lists only have feeds.");

        var feeds = await OutsideLibrary.ReadAllAsync(
            "feeds.mjs", await OutsideLibrary.FetchAsync(server, lists.SelectMany(list => new[] { list + "/feed.atom", list + "/feed.json" })));

        foreach (var pair in feeds.Chunk(2))
        {
            Assert.Equal(["atom", "json"], pair.Select(feed => (string?)feed["format"]));
            Assert.True(JsonNode.DeepEquals(pair[0]["entries"], pair[1]["entries"]), $"{pair[0]["address"]} and {pair[1]["address"]} differ.");
            Assert.All(pair, IsOfItsList);
        }

        Assert.Contains(feeds, feed => feed["entries"] is not null);
        foreach (var feed in feeds.Where(feed => (string?)feed["format"] == "atom"))
            foreach (var entry in (feed["entries"]?.AsArray() ?? []).Take(2))
                await IsAsOnItsPageAsync(feed, entry!);
    }

    [Fact]
    public async Task Refuses_what_is_no_feed()
    {
        OutsideLibrary.SkipWithoutNpm();

        var read = await OutsideLibrary.ReadAsync(
            "feeds.mjs", [new("/planted", "<html><title>No feed</title></html>"), new("/planted", "{ \"title\": \"No version\" }")]);

        Assert.All(read, one => Assert.NotNull(one["error"]));
    }

    private async Task<IEnumerable<string>> ListsWithFeedsAsync(string home)
    {
        var sections = (await DemoPages.OfAsync(server, home)).Where(path => !path[home.Length..].Contains('/', StringComparison.Ordinal));
        var pages = await OutsideLibrary.FetchAsync(server, sections);
        return pages.Where(page => page.Text.Contains($"{page.Address}/feed.atom\"", StringComparison.Ordinal)).Select(page => page.Address);
    }

    private void IsOfItsList(JsonObject feed)
    {
        var path = (string)feed["address"]!;
        Assert.Equal(server.Address + path, (string?)feed["self"]);
        Assert.Equal(server.Address + path[..path.LastIndexOf('/')], (string?)feed["list"]);
        Assert.Equal(path.Split('/')[^3], (string?)feed["language"]);
        Assert.NotEmpty((string)feed["title"]!);
    }

    private async Task IsAsOnItsPageAsync(JsonObject feed, JsonNode entry)
    {
        var link = (string)entry["link"]!;
        Assert.StartsWith(server.Address, link, StringComparison.Ordinal);
        var page = new HtmlParser().ParseDocument(await server.Client.GetStringAsync(link, TestContext.Current.CancellationToken));
        Assert.Equal(page.QuerySelector("h1")!.TextContent.Trim(), (string?)entry["title"]);
        Assert.Equal(page.QuerySelector("main h1")!.Closest("[lang]")!.GetAttribute("lang"), (string?)entry["language"]);
        if (page.QuerySelector("meta[property='article:published_time']")?.GetAttribute("content") is { } published)
            Assert.Equal(Instant(published), Instant((string)entry["published"]!));
        Assert.True(Instant((string)entry["updated"]!) <= Instant((string)feed["entries"]!.AsArray().Max(e => (string)e!["updated"]!)!), link);
    }

    private static DateTimeOffset Instant(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}
