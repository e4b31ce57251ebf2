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
}
