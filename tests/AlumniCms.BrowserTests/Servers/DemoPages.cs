using AngleSharp.Html.Parser;

namespace AlumniCms.BrowserTests.Servers;

/// <summary>Pages of every kind of a site in a language, as its page of all pages links them.</summary>
internal static class DemoPages
{
    /// <summary>The home pages of sites of the demo network, in all of its languages.</summary>
    public static IReadOnlyList<string> Homes { get; } = ["/fr/", "/cameroun/fr/", "/cameroun/en/", "/maroc/ar/", "/viet-nam/vi/", "/bresil/pt/"];

    /// <summary>Paths of home, lists, items of each list, single pages, search with and without results, and an error.</summary>
    /// <param name="server">The server.</param>
    /// <param name="home">Path of the site's home page in the language.</param>
    /// <param name="items">How many items of each list.</param>
    public static async Task<IReadOnlyList<string>> OfAsync(DemoServer server, string home, int items = 1)
    {
        var map = new HtmlParser().ParseDocument(await server.Client.GetStringAsync(home + "site-map", TestContext.Current.CancellationToken));
        var lists = map.QuerySelectorAll(".site-map h2 a[href]").Select(link => link.GetAttribute("href")!).ToList();
        var shown = map.QuerySelectorAll(".site-map section").SelectMany(section =>
            section.QuerySelectorAll("li a[href]").Take(section.QuerySelector("h2 a") is null ? 3 : items).Select(link => link.GetAttribute("href")!));
        Assert.True(lists.Count >= 7, $"{home} has {lists.Count} lists only.");
        string[] paths = [home, .. lists, .. shown, home + "site-map", home + "search", home + "search?q=france", home + "search?q=zzzz", home + "il-n-y-a-rien-ici"];
        return [.. paths.Distinct(StringComparer.Ordinal)];
    }
}
