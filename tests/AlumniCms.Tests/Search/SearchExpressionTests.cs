using AlumniCms.Search.Analysis;
using AlumniCms.Search.Queries;

namespace AlumniCms.Tests.Search;

public sealed class SearchExpressionTests
{
    [Theory]
    [InlineData("étudiantes", "({titlestems stems}:(\"etudiant\"))")]
    [InlineData("\"bourses de master\"", "({titlestems stems}:(\"bourse de master\"))")]
    [InlineData("étud*", "(({titlewords words}:(\"etud\" *) OR {titlestems stems}:(\"etud\")))")]
    [InlineData("bourse -stage -lyon", "({titlestems stems}:(\"bourse\")) NOT ({titlestems stems}:(\"stage\") OR {titlestems stems}:(\"lyon\"))")]
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
    public void Titles_can_be_asked_alone()
    {
        var query = SearchQuery.Parse("bourse étud*");

        Assert.Equal("(titlestems:(\"bourse\") AND (titlewords:(\"etud\" *) OR titlestems:(\"etud\")))", Fts5Expression.From(query, inTitles: true));
        Assert.Equal("('sbourse':A) & (('wetud':*A) | ('setud':A))", TsQueryExpression.From(query, inTitles: true));
    }

    [Fact]
    public void Each_token_begins_with_the_partition_of_its_site()
    {
        var query = SearchQuery.Parse("\"bourse master\" étud*");
        var tokens = TextAnalyzer.Analyze("Étudiantes 2026");

        Assert.Equal(
            "({titlestems stems}:(\"12xbourse 12xmaster\") AND ({titlewords words}:(\"12xetud\" *) OR {titlestems stems}:(\"12xetud\")))",
            Fts5Expression.From(query, IndexText.Partition(12)));
        Assert.Equal("('s12xbourse' <-> 's12xmaster') & (('w12xetud':*) | ('s12xetud'))", TsQueryExpression.From(query, IndexText.Partition(12)));
        Assert.Equal("12xetudiant 12x2026", IndexText.Stems(tokens, IndexText.Partition(12)));
        Assert.Equal("12xetudiantes 12x2026", IndexText.Words(tokens, IndexText.Partition(12)));
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
