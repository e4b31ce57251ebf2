using AlumniCms.Search.Queries;
using FsCheck;
using FsCheck.Fluent;

namespace AlumniCms.Tests.Search;

public sealed class HighlighterTests
{
    private static readonly string Filler = string.Concat(Enumerable.Repeat("Le réseau rassemble celles et ceux qui ont vécu en France. ", 12));

    [Theory]
    [InlineData("Deux étudiantes, un étudiant.", "étudiants", "Deux [étudiantes], un [étudiant].")]
    [InlineData("L’étudiante d’Abidjan", "etudiant abi*", "L’[étudiante] d’[Abidjan]")]
    [InlineData("Un double diplôme, deux diplômes doubles", "\"double diplôme\"", "Un [double diplôme], deux diplômes doubles")]
    [InlineData("Học bổng thạc sĩ", "hoc bong", "[Học] [bổng] thạc sĩ")]
    [InlineData("المِنَحُ الدِّراسِيَّة في فرنسا", "منحة دراسية", "[المِنَحُ] [الدِّراسِيَّة] في فرنسا")]
    [InlineData("法国政府奖学金项目", "奖学金", "法国政府[奖学金]项目")]
    [InlineData("Bourse sans stage", "bourse -stage", "[Bourse] sans stage")]
    public void Matches_keep_their_accents_and_case(string text, string query, string expected) =>
        Assert.Equal(expected, Show(Highlighter.Mark(text, SearchQuery.Parse(query))));

    [Fact]
    public void An_excerpt_shows_the_place_where_most_terms_meet()
    {
        var text = "Une bourse. " + Filler + "Une bourse de master pour étudier à Lyon. " + Filler;

        var excerpt = Highlighter.Excerpt(text, SearchQuery.Parse("master bourses lyon"));

        Assert.Equal("bourse master Lyon", string.Join(' ', excerpt.Where(segment => segment.IsMatch).Select(segment => segment.Text)));
        Assert.StartsWith("…", excerpt[0].Text, StringComparison.Ordinal);
        Assert.EndsWith("…", excerpt[^1].Text, StringComparison.Ordinal);
        Assert.InRange(excerpt.Sum(segment => segment.Text.Length), 120, 200);
    }

    [Fact]
    public void Words_are_never_torn()
    {
        var words = Filler.Split(' ').Append("bourse").ToHashSet(StringComparer.Ordinal);
        var text = Filler + "bourse " + Filler;
        foreach (var length in Enumerable.Range(20, 200))
        {
            var shown = string.Concat(Highlighter.Excerpt(text, SearchQuery.Parse("bourse"), length).Select(segment => segment.Text));
            Assert.All(shown.Trim('…').Split(' '), word => Assert.True(words.Contains(word), $"{length}: {word}"));
        }
    }

    [Fact]
    public void Without_a_match_the_beginning_is_shown()
    {
        var excerpt = Assert.Single(Highlighter.Excerpt(Filler, SearchQuery.Parse("absent")));

        Assert.StartsWith("Le réseau rassemble", excerpt.Text, StringComparison.Ordinal);
        Assert.EndsWith("…", excerpt.Text, StringComparison.Ordinal);
        Assert.False(excerpt.IsMatch);
    }

    [Fact]
    public void A_word_without_end_is_cut_all_the_same()
    {
        var text = new string('x', 5_000);

        var excerpt = Highlighter.Excerpt(text, SearchQuery.Parse(text));

        Assert.InRange(excerpt.Sum(segment => segment.Text.Length), 20, 200);
    }

    [Fact]
    public void A_phrase_that_nearly_repeats_the_text_is_looked_for_to_its_last_word()
    {
        var phrase = string.Concat(Enumerable.Repeat("a ", 99));
        var text = string.Concat(Enumerable.Repeat("a ", 5_000));

        Assert.DoesNotContain(Highlighter.Mark(text, SearchQuery.Parse($"\"{phrase}b\"")), segment => segment.IsMatch);
        Assert.Contains(Highlighter.Mark(text + "b", SearchQuery.Parse($"\"{phrase}b\"")), segment => segment.IsMatch);
    }

    [Fact]
    public void Any_excerpt_is_a_stretch_of_its_text() => Check.One(SearchTexts.Config, Prop.ForAll(SearchTexts.Any(), SearchTexts.Any(), (text, query) =>
    {
        var whole = string.Concat(Highlighter.Mark(text, SearchQuery.Parse(query)).Select(segment => segment.Text));
        var excerpt = Highlighter.Excerpt(text, SearchQuery.Parse(query), 20);
        var shown = string.Concat(excerpt.Select(segment => segment.Text)).Trim('…');
        return string.Equals(whole, text, StringComparison.Ordinal) && text.Contains(shown, StringComparison.Ordinal) && excerpt.All(segment => segment.Text.Length > 0);
    }));

    private static string Show(IEnumerable<ExcerptSegment> segments) =>
        string.Concat(segments.Select(segment => segment.IsMatch ? $"[{segment.Text}]" : segment.Text));
}
