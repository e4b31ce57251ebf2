using AlumniCms.BrowserTests.Servers;

namespace AlumniCms.BrowserTests.Outside;

public sealed class AnHtmlValidator(DemoServer server)
{
    private static readonly string[] Narrowed =
    [
        "/cameroun/fr/offres?kind=job&kind=internship&sort=title", "/cameroun/fr/offres?past=1", "/cameroun/fr/offres?q=zzzz",
        "/maroc/ar/furas?kind=job", "/cameroun/fr/search?q=france&type=Article", "/en/", "/ar/", "/nowhere", "/cameroun/xx/",
    ];

    [Fact]
    public async Task Finds_nothing_on_pages_of_any_kind_in_any_language()
    {
        OutsideLibrary.SkipWithoutNpm();
        var paths = new List<string>(Narrowed);
        foreach (var home in DemoPages.Homes)
            paths.AddRange(await DemoPages.OfAsync(server, home));
        var pages = await OutsideLibrary.FetchAsync(server, paths);
        Assert.All(pages, page => Assert.StartsWith("<!DOCTYPE html>", page.Text, StringComparison.Ordinal));

        var findings = (await OutsideLibrary.ReadAllAsync("html.mjs", pages))
            .SelectMany(page => page["findings"]!.AsArray().Select(finding => $"{page["address"]}:{finding}")).ToList();

        Assert.True(findings.Count == 0, string.Join('\n', findings));
    }

    [Fact]
    public async Task Finds_planted_faults()
    {
        OutsideLibrary.SkipWithoutNpm();
        (string Html, string Rule)[] faults =
            [("<p>One<div>two</div></p>", "no-implicit-close"), ("<img src=\"a.png\">", "wcag/h37"), ("<p id=\"a\"></p><p id=\"a\"></p>", "no-dup-id")];

        var read = await OutsideLibrary.ReadAllAsync("html.mjs", [.. faults.Select(fault => new EmittedDocument(
            "/planted", $"<!DOCTYPE html>\n<html lang=\"en\"><head><title>Planted</title></head><body>{fault.Html}</body></html>"))]);

        Assert.All(faults.Zip(read), pair => Assert.Contains(pair.First.Rule, pair.Second["findings"]!.ToJsonString(), StringComparison.Ordinal));
    }
}
