using AlumniCms.Search.Indexing;
using AlumniCms.Search.Queries;

namespace AlumniCms.Tests.Search;

public sealed class PlainTexts
{
    [Theory]
    [InlineData("Quand\u00A0?  \n Demain\u202F!", "Quand\u00A0? Demain\u202F!")]
    [InlineData("«\u202F \u00A0mot", "« mot")]
    [InlineData("\u00A0début\u00A0", "début")]
    [InlineData("a\0b", "a b")]
    public void Keep_the_spaces_that_hold_words_together(string text, string expected) =>
        Assert.Equal(expected, PlainText.Clean(text, 100));

    [Fact]
    public void Are_found_whatever_their_spaces() =>
        Assert.Contains(Highlighter.Mark("10\u202F000 bourses\u00A0: lesquelles\u202F?", SearchQuery.Parse("bourse lesquelles")), s => s is { IsMatch: true, Text: "lesquelles" });

    [Fact]
    public void Are_not_cut_before_a_mark()
    {
        var text = string.Concat(Enumerable.Repeat("mot\u00A0! ", 100));

        foreach (var length in Enumerable.Range(20, 60))
            Assert.EndsWith("!…", string.Concat(Highlighter.Excerpt(text, SearchQuery.Parse("absent"), length).Select(s => s.Text)), StringComparison.Ordinal);
    }
}
