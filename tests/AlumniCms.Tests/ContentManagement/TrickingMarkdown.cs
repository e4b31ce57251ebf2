using AlumniCms.ContentManagement.Fields;
using AlumniCms.ContentManagement.Rendering;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using FsCheck;
using FsCheck.Fluent;

namespace AlumniCms.Tests.ContentManagement;

/// <summary>Links and pictures that pretend to be something else.</summary>
public sealed class TrickingMarkdown
{
    private static readonly string[] Addresses =
    [
        "javascript:alert(1)", "JaVaScRiPt:alert(1)", "java\tscript:alert(1)", "java&#10;script:alert(1)", "&#106;avascript:alert(1)", "&#x6A;avascript&colon;alert(1)",
        "javascript&#58;alert(1)", "\u0001javascript:alert(1)", " javascript:alert(1)", "data:text/html,<script>alert(1)</script>", "DATA:text/html;base64,PHNjcmlwdD4=",
        "data:image/svg+xml,<svg onload=alert(1)>", "vbscript:msgbox(1)", "//evil.example", "/\\evil.example", "\\\\evil.example", "/\t/evil.example", "&#47;&#47;evil.example",
        "file:///etc/passwd", "blob:https://evil.example/x", "x\" onerror=\"alert(1)", "x' onmouseover='alert(1)", "javascript\u200B:alert(1)", "feed:javascript:alert(1)", "view-source:javascript:alert(1)",
    ];

    public static TheoryData<string> Texts => [.. Addresses.SelectMany(a => new[]
    {
        $"[mot]({a})", $"[mot](<{a}>)", $"![mot]({a})", $"![\" onerror=\"alert(1)](<{a}> \"\\\" onload=\\\"alert(1)\")", $"<{a}>", a, $"[mot][x]\n\n[x]: {a}", $"[mot][x]\n\n[x]: <{a}> 'title\"onclick=alert(1)'",
        $"| a |\n|---|\n| [mot]({a}) |", $"> - [mot]({a})", $"Note[^1]\n\n[^1]: [mot]({a})", $"^^^\n![mot]({a})\n^^^ legende", $"[![mot]({a})]({a})",
    })];

    [Theory]
    [MemberData(nameof(Texts))]
    public void Leads_nowhere_and_runs_nothing(string markdown) => IsHarmless(MarkdownRenderer.ToHtml(markdown));

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("<img src=x onerror=alert(1)>")]
    [InlineData("a <b onclick=alert(1)>b</b> c")]
    [InlineData("<!-- --><svg/onload=alert(1)>")]
    [InlineData("```\"><script>alert(1)</script>\ncode\n```")]
    [InlineData("## titre {onclick=alert(1)}")]
    [InlineData("[mot](/a){onclick=alert(1)}")]
    [InlineData("![](x){onerror=alert(1)}")]
    public void Takes_raw_html_for_words(string markdown) => IsHarmless(MarkdownRenderer.ToHtml(markdown));

    [Fact]
    public void Is_harmless_however_the_pieces_are_put_together()
    {
        string[] pieces = ["[", "]", "(", ")", "!", "<", ">", "\"", "'", "javascript:", "//evil.example", "onerror=", "&#58;", "&colon;", "\t", "\n", "\\", "`", "|", "~/", "data:text/html,", "^^^", "[^1]:", "https://", "a"];
        var texts = Gen.Elements(pieces).ArrayOf().Select(string.Concat).ToArbitrary();

        Prop.ForAll(texts, text => IsHarmless(MarkdownRenderer.ToHtml(text))).QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData("[mot](~/contact)", "/cameroun/fr/contact")]
    [InlineData("[mot](https://example.org/a?b=c#d)", "https://example.org/a?b=c#d")]
    [InlineData("[mot](mailto:a@example.org)", "mailto:a@example.org")]
    [InlineData("[mot](#note)", "#note")]
    public void Keeps_what_leads_somewhere(string markdown, string address) =>
        Assert.Equal(address, new HtmlParser().ParseDocument(MarkdownRenderer.ToHtml(markdown, a => a.Replace("~/", "/cameroun/fr/", StringComparison.Ordinal))).QuerySelector("a")!.GetAttribute("href"));

    private static void IsHarmless(string html)
    {
        var document = new HtmlParser().ParseDocument(html);
        Assert.Empty(document.QuerySelectorAll("script, iframe, object, embed, style, svg, base, form"));
        foreach (var attribute in document.All.SelectMany(e => e.Attributes))
        {
            Assert.False(attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase) || attribute.Name == "style", html);
            if (attribute.Name is "href" or "src")
                Assert.True(WebAddress.IsSafe(attribute.Value), html);
        }
    }
}
