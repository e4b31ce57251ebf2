using AlumniCms.ContentManagement.Rendering;

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
}
