using System.Diagnostics;
using AlumniCms.ContentManagement.Rendering;

namespace AlumniCms.Tests.ContentManagement;

/// <summary>Texts that are made to keep the program busy: as words, and soon.</summary>
public sealed class TanglingTexts
{
    private const int MarkdownLength = 500_000;
    private const int HtmlLength = 200_000;
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(10);

    public static TheoryData<string> Marks => ["*a_ ", "**a *", "~a^b ", "![", "[", "[a](", ">", "[^1]\n", "++==a"];

    public static TheoryData<string> Elements => ["<div>", "<b>", "<i>", "<p><i>", "<ul><li>", "<table><tr><td>", "<div></x>", "<x>"];

    [Theory, MemberData(nameof(Marks))]
    public void In_Markdown_are_shown_as_typed(string mark)
    {
        var text = Repeated(mark, MarkdownLength);
        var begun = Stopwatch.GetTimestamp();
        var html = MarkdownRenderer.ToHtml(text);
        Assert.InRange(Stopwatch.GetElapsedTime(begun), TimeSpan.Zero, Soon);
        Assert.InRange(html.Length, text.Length / 2, text.Length * 12);
    }

    [Theory, MemberData(nameof(Elements))]
    public void In_HTML_are_words(string element)
    {
        var text = Repeated(element, HtmlLength);
        var begun = Stopwatch.GetTimestamp();
        var html = HtmlSanitizer.Clean(text);
        Assert.InRange(Stopwatch.GetElapsedTime(begun), TimeSpan.Zero, Soon);
        Assert.Equal(html, HtmlSanitizer.Clean(html));
    }

    [Fact]
    public void Are_told_from_long_ones_of_people()
    {
        var table = "| a | b | c |\n|---|---|---|\n" + string.Concat(Enumerable.Range(0, 500).Select(i => $"| [x](~/{i}) | *y* | z |\n"));
        var list = string.Concat(Enumerable.Range(0, 9_000).Select(i => $"- **{i}**\n\n"));
        Assert.Contains("<td><a href=\"/x/499\">x</a></td>", MarkdownRenderer.ToHtml(table, a => "/x" + a[1..]), StringComparison.Ordinal);
        Assert.Contains("<strong>8999</strong>", MarkdownRenderer.ToHtml(list), StringComparison.Ordinal);
        Assert.Equal(string.Concat(Enumerable.Repeat("<div>", 150)) + "x" + string.Concat(Enumerable.Repeat("</div>", 150)), HtmlSanitizer.Clean(Repeated("<div>", 750) + "x"));
    }

    private static string Repeated(string text, int length) => string.Concat(Enumerable.Repeat(text, length / text.Length));
}
