using AlumniCms.ContentManagement.Rendering;
using AngleSharp.Html.Parser;

namespace AlumniCms.Tests.ContentManagement;

public sealed class RenderingMarkdown
{
    [Theory]
    [InlineData(">")]
    [InlineData("[")]
    [InlineData("![")]
    [InlineData("- ")]
    [InlineData("*a ")]
    public void Survives_marks_that_stand_in_each_other_without_end(string mark)
    {
        var text = string.Concat(Enumerable.Repeat(mark, 5_000)) + "fin";

        Assert.Contains("fin", MarkdownRenderer.ToHtml(text), StringComparison.Ordinal);
        Assert.Contains("fin", MarkdownRenderer.ToText(text), StringComparison.Ordinal);
    }

    [Fact]
    public void Says_which_cells_of_a_table_head_a_column()
    {
        var html = MarkdownRenderer.ToHtml("|  | Ville | Places |\n|---|---|---:|\n| 1 | Douala | 90 |");

        Assert.Contains("<td></td>", html, StringComparison.Ordinal);
        Assert.Contains("<th scope=\"col\">Ville</th>", html, StringComparison.Ordinal);
        Assert.Contains("<th scope=\"col\" class=\"end\">Places</th>", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("### a\n### b\n## c\n### d", "2 2 2 3")]
    [InlineData("# a\n#### b\n###### c\n## d", "2 3 4 2")]
    [InlineData("## a\n### b\n### c\n## d", "2 3 3 2")]
    public void Goes_down_one_heading_at_a_time_from_the_page_s_own(string markdown, string levels) =>
        Assert.Equal(levels, string.Join(' ', new HtmlParser().ParseDocument(MarkdownRenderer.ToHtml(markdown)).QuerySelectorAll("h1,h2,h3,h4,h5,h6").Select(h => h.LocalName[1..])));

    [Theory]
    [InlineData("> À relire.\n\n## Titre\n\nLe **premier** [mot](~/a),\nle second.\n\nSuite.", "Le premier mot, le second.")]
    [InlineData("- un\n- deux", "")]
    [InlineData("Un deux trois quatre cinq", "Un deux…")]
    public void Finds_the_paragraph_that_a_text_opens_with(string markdown, string expected) =>
        Assert.Equal(expected, MarkdownRenderer.FirstParagraph(markdown, expected.EndsWith('…') ? 10 : 200));
}
