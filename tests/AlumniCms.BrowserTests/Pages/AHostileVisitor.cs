using System.Net;
using AlumniCms.BrowserTests.Servers;

namespace AlumniCms.BrowserTests.Pages;

/// <summary>Asks over the wire as no browser does: what the server itself refuses belongs to the answer.</summary>
public sealed class AHostileVisitor(DemoServer server)
{
    private static readonly string[] Queries =
    [
        "q=%3Cscript%3Ealert(1)%3C/script%3E", "q=%22%3E%3Cimg%20src=x%20onerror=alert(1)%3E", "type=%3Csvg/onload=alert(1)%3E&q=a",
        "q=<script>alert(1)</script>", "%3Cscript%3Ealert(1)%3C/script%3E=1", "sort=%22%3E%3Cimg%20src=x%3E&kind=%22%3E%3Cimg%20src=x%3E",
        "q=%00&kind=%00&page=%00", "q=%FF%FE&kind=%FF", "q=%uD800", "page=-1", "page=99999999999999999999", "page=1e9", "page=1&page=2", "kind[]=job&kind[$ne]=1",
        "q='%20OR%201=1;--", "q=%7B%7B7*7%7D%7D$%7B7*7%7D", "culture=xx&site=../../etc", "returnUrl=//evil.example&url=javascript:alert(1)",
        "x=%0d%0aSet-Cookie:a=b", "&&&===&=&", "q=" + "(((((((((((((\"*-", "past=%3Cb%3E&w=99999999&v=%3Cb%3E",
    ];

    private static readonly string[] Paths =
    [
        "/cameroun/xx/", "/xx/fr/", "/cameroun/fr-CM/", "/cameroun/zz/actualites", "/cameroun/FR/actualites", "/CAMEROUN/fr/", "/cameroun/%C3%A9/",
        "/cameroun/fr/%3Cscript%3Ealert(1)%3C/script%3E", "/cameroun/fr/actualites/%22%3E%3Cimg%20src=x%20onerror=alert(1)%3E",
        "/cameroun/fr/search/%3Csvg/onload=alert(1)%3E", "/%3Cscript%3Ealert(1)%3C/script%3E/fr/", "/cameroun/%3Csvg%20onload=alert(1)%3E/",
        "/cameroun/fr/..%2f..%2fetc%2fpasswd", "/cameroun/media/%2e%2e/%2e%2e/alumni.db", "/cameroun/media/demo/x.webp?w=99999999", "/_content/..%2f..%2fappsettings.json",
        "//evil.example/", "/cameroun//evil.example", "/cameroun/%2f%2fevil.example", "/fr//evil.example/", "/\\evil.example", "/cameroun/fr/\\",
        "/cameroun/fr/%E0%A4%A", "/cameroun/fr/%FF%FE", "/cameroun/%0d%0aX:1/", "/cameroun/fr/offres;x=%3Cscript%3E", "/cameroun/fr/a|b", "/cameroun/fr/calendar/%3Cx%3E.ics",
        "/cameroun/fr/" + new string('a', 10_000), "/" + new string('a', 10_000), "/" + string.Concat(Enumerable.Repeat("a/", 3_000)),
    ];

    private static readonly string[] Reflections = ["<script>alert", "<img src=x", "<svg/onload", "<svg onload", "evil.example\"", "javascript:alert(1)\""];

    [Fact]
    public async Task Is_answered_with_a_proper_page_whatever_the_query()
    {
        string[] searches = ["q=" + new string('a', 10_000), "q=" + string.Concat(Enumerable.Repeat("%C3%A9*%20", 2_000)), "q=" + string.Concat(Enumerable.Repeat("%EF%B7%BA", 10_000)), "q=" + new string('"', 10_000)];
        string[] paths =
        [
            "/", "/fr/", "/cameroun", "/cameroun/fr/", "/cameroun/fr/offres", "/cameroun/fr/evenements", "/cameroun/fr/annuaire",
            "/cameroun/fr/search", "/cameroun/fr/search/suggest", "/cameroun/fr/site-map", "/cameroun/fr/accessibilite",
            "/cameroun/fr/actualites/rentrer-sans-se-perdre-les-six-premiers-mois", "/cameroun/fr/offres/incubateur-premier-chantier",
            "/cameroun/fr/il-n-y-a-rien-ici", "/robots.txt", "/cameroun/sitemap.xml", "/cameroun/fr/manifest.webmanifest",
            "/cameroun/fr/actualites/feed.atom", "/cameroun/fr/actualites/feed.json", "/cameroun/fr/evenements/agenda.ics",
        ];
        var faults = new List<string>();
        foreach (var path in paths)
            foreach (var query in Queries.Concat(searches))
                faults.AddRange(await FaultsOfAsync($"{path}?{query}"));

        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    [Fact]
    public async Task Is_answered_with_a_proper_page_whatever_the_address()
    {
        var faults = new List<string>();
        foreach (var path in Paths)
            faults.AddRange(await FaultsOfAsync(path));

        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    [Theory]
    [InlineData("/cameroun/xx/", HttpStatusCode.NotFound)]
    [InlineData("/xx/fr/", HttpStatusCode.NotFound)]
    [InlineData("/cameroun/fr/offres?page=99999999999999999999", HttpStatusCode.NotFound)]
    [InlineData("/cameroun/fr/search?q=%00", HttpStatusCode.OK)]
    public async Task Is_told_whether_there_is_such_a_page(string address, HttpStatusCode expected)
    {
        using var answer = await AskAsync(address);

        Assert.Equal(expected, answer.StatusCode);
    }

    [Fact]
    public async Task Gets_results_for_a_search_of_ten_thousand_characters()
    {
        using var answer = await AskAsync("/cameroun/fr/search?q=" + string.Concat(Enumerable.Repeat("%C3%A9", 10_000)));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("<h1", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    // The address is sent as it is written, not as a client would tidy it.
    private async Task<HttpResponseMessage> AskAsync(string address)
    {
        using var request = new HttpRequestMessage(
            HttpMethod.Get, new Uri(server.Address + address, new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true }));
        return await server.Client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    private async Task<IReadOnlyList<string>> FaultsOfAsync(string address)
    {
        using var answer = await AskAsync(address);
        var body = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        var faults = new List<string>();
        if (answer.StatusCode is not (HttpStatusCode.OK or HttpStatusCode.NotFound or HttpStatusCode.Redirect or HttpStatusCode.MovedPermanently or HttpStatusCode.BadRequest))
            Add($"{(int)answer.StatusCode}");
        if ((int)answer.StatusCode is 200 or >= 400 && answer.Content.Headers.ContentType?.MediaType is null or "text/html"
            && !(body.StartsWith("<!DOCTYPE html>", StringComparison.Ordinal) && body.Contains("<h1", StringComparison.Ordinal)))
            Add($"{(int)answer.StatusCode} without a proper page");
        if (answer.Headers.Location is { } location && !new Uri(new Uri(server.Address), location).Authority.Equals(new Uri(server.Address).Authority, StringComparison.Ordinal))
            Add($"leads to {location}");
        if (answer.Headers.Contains("Set-Cookie"))
            Add("sets a cookie");
        foreach (var reflection in Reflections.Where(r => body.Contains(r, StringComparison.OrdinalIgnoreCase)))
            Add($"says {reflection}");
        return faults;

        void Add(string fault) => faults.Add($"{address[..Math.Min(90, address.Length)]}: {fault}");
    }
}
