using System.Text.Encodings.Web;
using System.Text.Json.Nodes;
using System.Text.Unicode;

using AlumniCms.Display.Head;
using AlumniCms.Display.Rendering;

using AngleSharp.Html.Parser;

namespace AlumniCms.Tests.Syndication;

public sealed class TheHeadOfAPage
{
    private const string Hostile = "</script><script>alert('1')</script><!-- \" &";

    [Fact]
    public async Task Cannot_be_broken_out_of()
    {
        var html = await WriteAsync(head =>
        {
            head.Link("canonical", Hostile, (Name: "title", Value: Hostile));
            head.Meta("author", Hostile);
            head.Property("og:title", Hostile);
            head.Thing(new() { ["@type"] = "Article", ["headline"] = Hostile });
        });

        var document = new HtmlParser().ParseDocument(html);
        Assert.Equal(1, Count(html, "<script"));
        Assert.Equal(1, Count(html, "</script>"));
        Assert.DoesNotContain("<!--", html, StringComparison.Ordinal);
        Assert.Equal(Hostile, document.QuerySelector("meta[property='og:title']")!.GetAttribute("content"));
        var block = JsonNode.Parse(document.QuerySelector("script")!.TextContent)!;
        Assert.Equal(Hostile, block["@graph"]![0]!["headline"]!.GetValue<string>());
    }

    [Fact]
    public async Task Says_nothing_twice()
    {
        var html = await WriteAsync(head =>
        {
            head.Link("alternate", "/a", (Name: "hreflang", Value: "fr"));
            head.Link("alternate", "/a", (Name: "hreflang", Value: "fr"));
            head.Meta("robots", "noindex");
            head.Meta("robots", "index");
            head.Property("og:locale:alternate", "fr_FR");
            head.Property("og:locale:alternate", "en_GB");
        });

        Assert.Equal(1, Count(html, "<link"));
        Assert.Equal(3, Count(html, "<meta"));
        Assert.DoesNotContain("\"index\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Keeps_letters_of_all_languages_as_they_are()
    {
        var html = await WriteAsync(head => head.Thing(new() { ["name"] = "شبكة الخريجين – Mạng lưới" }));

        Assert.Contains("شبكة الخريجين – Mạng lưới", html, StringComparison.Ordinal);
    }

    private static async Task<string> WriteAsync(Action<HeadContent> say)
    {
        var head = new PageHead([new Saying(say)], HtmlEncoder.Create(UnicodeRanges.All));
        await using var text = new StringWriter();
        (await head.WriteAsync(null!, TestContext.Current.CancellationToken)).WriteTo(text, HtmlEncoder.Default);
        return text.ToString();
    }

    private static int Count(string text, string part) => text.Split(part).Length - 1;

    private sealed class Saying(Action<HeadContent> say) : IHeadContribution
    {
        public int Order => 0;

        public ValueTask ContributeAsync(PageModel page, HeadContent head, CancellationToken cancellationToken)
        {
            say(head);
            return ValueTask.CompletedTask;
        }
    }
}
