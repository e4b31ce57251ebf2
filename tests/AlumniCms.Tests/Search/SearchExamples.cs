using AlumniCms.Search.Queries;

namespace AlumniCms.Tests.Search;

public sealed class SearchExamples
{
    public static TheoryData<string, string, bool> Rows() => SearchExampleTable.Read();

    [Theory]
    [MemberData(nameof(Rows))]
    public void Behave_as_the_table_says(string text, string query, bool isFound)
    {
        using var index = new Fts5Index(text);

        Assert.Equal(isFound, index.Finds(query));
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Are_marked_in_the_text_when_they_are_found(string text, string query, bool isFound)
    {
        var parsed = SearchQuery.Parse(query);
        var segments = Highlighter.Mark(text, parsed);
        var isMarked = segments.Any(segment => segment.IsMatch);

        Assert.Equal(text, string.Concat(segments.Select(segment => segment.Text)));
        Assert.True(isMarked || !isFound);
        if (parsed.Terms.Length == 1) Assert.Equal(isFound, isMarked);
    }

    [Fact]
    public void Are_many_and_say_no_often_enough()
    {
        var rows = Rows();

        Assert.True(rows.Count >= 120, $"Only {rows.Count} examples were read.");
        Assert.True(rows.Count(row => !row.Data.Item3) >= 30, "Too few examples say what must not be found.");
    }
}
