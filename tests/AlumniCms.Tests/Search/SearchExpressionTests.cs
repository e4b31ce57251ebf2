using AlumniCms.Search.Analysis;
using AlumniCms.Search.Queries;

namespace AlumniCms.Tests.Search;

public sealed class SearchExpressionTests
{
    [Theory]
    [InlineData("étudiantes", "(stems:(\"etudiant\"))")]
    [InlineData("\"bourses de master\"", "(stems:(\"bourse de master\"))")]
    [InlineData("étud*", "((words:(\"etud\" *) OR stems:(\"etud\")))")]
    [InlineData("bourse -stage -lyon", "(stems:(\"bourse\")) NOT (stems:(\"stage\") OR stems:(\"lyon\"))")]
    public void Sqlite_gets_quoted_tokens_by_column(string text, string expected) =>
        Assert.Equal(expected, Fts5Expression.From(SearchQuery.Parse(text)));

    [Theory]
    [InlineData("étudiantes", "('setudiant')")]
    [InlineData("\"bourses de master\"", "('sbourse' <-> 'sde' <-> 'smaster')")]
    [InlineData("porte-mon*", "(('wporte' <-> 'wmon':*) | ('sporte' <-> 'smon'))")]
    [InlineData("bourse -stage", "('sbourse') & !('sstage')")]
    [InlineData("' | !x: \\", "('sx')")]
    public void PostgreSql_gets_quoted_and_marked_lexemes(string text, string expected) =>
        Assert.Equal(expected, TsQueryExpression.From(SearchQuery.Parse(text)));

    [Theory]
    [InlineData("")]
    [InlineData("-stage")]
    [InlineData("\"*\"")]
    public void An_empty_query_has_no_expression(string text)
    {
        Assert.Null(Fts5Expression.From(SearchQuery.Parse(text)));
        Assert.Null(TsQueryExpression.From(SearchQuery.Parse(text)));
    }

    [Fact]
    public void PostgreSql_stores_stem_and_word_at_one_position() =>
        Assert.Equal(
            "'setudiant':1A 'wetudiantes':1A 'smaster':2A 'wmaster':2A",
            IndexText.ForPostgreSql(TextAnalyzer.Analyze("Étudiantes (master)"), 'A'));

    [Fact]
    public void Positions_beyond_the_last_that_PostgreSql_knows_are_left_out()
    {
        var text = IndexText.ForPostgreSql(TextAnalyzer.Analyze(string.Join(' ', Enumerable.Range(1, 17_000))));

        Assert.Contains("'s16383':16383D", text, StringComparison.Ordinal);
        Assert.EndsWith("'s17000' 'w17000'", text, StringComparison.Ordinal);
    }
}
