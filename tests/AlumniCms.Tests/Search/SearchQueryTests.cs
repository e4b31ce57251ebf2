using AlumniCms.Search.Queries;
using FsCheck;
using FsCheck.Fluent;

namespace AlumniCms.Tests.Search;

public sealed class SearchQueryTests
{
    [Fact]
    public void Words_phrases_prefixes_and_exclusions_are_told_apart()
    {
        var query = SearchQuery.Parse("bourse \"double diplôme\" étud* -stage −\"service civique\"");

        Assert.Equal(
            "Word bourse,Phrase double diplome,Prefix etud,-Word stage,-Phrase service civic",
            string.Join(',', query.Terms.Select(Describe)));
        Assert.Empty(query.Dropped);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \t\u00A0 ")]
    [InlineData("\u200F")]
    public void Nothing_typed_is_the_empty_query(string? text) => Assert.Same(SearchQuery.Empty, SearchQuery.Parse(text));

    [Theory]
    [InlineData("bour", "Prefix bour")]
    [InlineData("bour ", "Word bour")]
    [InlineData("stage bour", "Word stage,Prefix bour")]
    [InlineData("\u200Fstage\u200F bour*\u200F ", "Word stage,Prefix bour")]
    [InlineData("stage -bour", "Word stage,-Word bour")]
    [InlineData("stage \"bour\"", "Word stage,Phrase bour")]
    [InlineData("stage \"bour", "Word stage,Prefix bour")]
    public void The_word_being_typed_is_a_prefix(string text, string expected) =>
        Assert.Equal(expected, string.Join(',', SearchQuery.ParseWhileTyping(text).Terms.Select(Describe)));

    [Theory]
    [InlineData("***", DropReason.NothingToSearch)]
    [InlineData("🎓", DropReason.NothingToSearch)]
    [InlineData("bourse & stage", DropReason.NothingToSearch)]
    [InlineData("-stage", DropReason.OnlyExclusions)]
    [InlineData("-stage -\"a b\"", DropReason.OnlyExclusions)]
    [InlineData("1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18", DropReason.TooManyTerms)]
    public void What_is_left_out_is_said(string text, DropReason reason) =>
        Assert.Equal(reason, Assert.Single(SearchQuery.Parse(text).Dropped).Reason);

    [Fact]
    public void A_term_that_is_too_long_keeps_its_whole_words()
    {
        var words = string.Join(' ', Enumerable.Repeat("abcdefghi", 40));

        var query = SearchQuery.Parse($"\"{words}\"");

        Assert.Equal(DropReason.TermTooLong, Assert.Single(query.Dropped).Reason);
        Assert.Equal(20, Assert.Single(query.Terms).Tokens.Length);
        Assert.All(query.Terms[0].Tokens, token => Assert.Equal("abcdefghi", token.Folded));
    }

    [Fact]
    public void A_term_typed_twice_counts_once() =>
        Assert.Equal("Word stage,Prefix stage", string.Join(',', SearchQuery.Parse("stage STAGE stage* Stage").Terms.Select(Describe)));

    [Fact]
    public void Equal_texts_give_equal_queries()
    {
        Assert.Equal(SearchQuery.Parse("Bourse étud*"), SearchQuery.Parse("bourse ETUD*"));
        Assert.NotEqual(SearchQuery.Parse("bourse"), SearchQuery.Parse("bourse*"));
    }

    public static TheoryData<string> HostileTexts() =>
    [
        new string('"', 10_000), new string('-', 10_000), new string('*', 10_000), new string('(', 10_000), new string('\0', 10_000), new string('a', 10_000),
        string.Concat(Enumerable.Repeat("a ", 5_000)), string.Concat(Enumerable.Repeat("-\"a", 2_500)),
        "\" OR 1=1 --", "stems:x NOT", "'); DROP TABLE texts; --", "a AND", "NEAR(a b, 2)", "{stems words}: x", "^a", "a + b",
        "\uD800", "\u202E\"\u200F", "🎓\"", "'s 's", "\\' | !x", "a:*", "' '", "a\0b",
    ];

    [Theory]
    [MemberData(nameof(HostileTexts))]
    public void Hostile_texts_are_read_within_the_limits_and_run(string text)
    {
        using var index = new Fts5Index("un texte");
        foreach (var query in new[] { SearchQuery.Parse(text), SearchQuery.ParseWhileTyping(text) })
        {
            Assert.True(query.Terms.Length <= SearchQuery.MaxTerms);
            Assert.True(query.Dropped.Length <= 10);
            Assert.All(query.Dropped, part => Assert.True(part.Text.Length <= DroppedPart.MaxTextLength));
            index.Finds(query);
        }
    }

    [Fact]
    public void Any_text_is_read_and_runs()
    {
        using var index = new Fts5Index("un texte");
        Check.One(SearchTexts.Config, Prop.ForAll(SearchTexts.Any(), text =>
        {
            index.Finds(SearchQuery.Parse(text));
            index.Finds(SearchQuery.ParseWhileTyping(text));
            return SearchQuery.Parse(text).Terms.All(term => term.Tokens.Length > 0);
        }));
    }

    [Fact]
    public void Any_word_of_a_text_finds_it() => Check.One(SearchTexts.Config, Prop.ForAll(SearchTexts.Any(), text =>
    {
        using var index = new Fts5Index(text);
        return text.Split([' ', '\n', '\t']).Select(word => word.TrimStart('-', '−', '"', '«', '»', '“'))
            .Where(word => !word.Contains('-', StringComparison.Ordinal) && word.Length <= SearchQuery.MaxTermLength)
            .Select(SearchQuery.Parse).Where(query => !query.IsEmpty && !query.Excluded.Any())
            .All(index.Finds);
    }));

    private static string Describe(SearchTerm term) =>
        $"{(term.IsExcluded ? "-" : "")}{term.Kind} {string.Join(' ', term.Tokens.Select(token => term.Kind == SearchTermKind.Prefix ? token.Folded : token.Stem))}";
}
