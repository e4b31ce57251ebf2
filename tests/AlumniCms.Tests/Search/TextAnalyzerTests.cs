using System.Text;
using AlumniCms.Search.Analysis;
using FsCheck;
using FsCheck.Fluent;

namespace AlumniCms.Tests.Search;

public sealed class TextAnalyzerTests
{
    [Fact]
    public void Tokens_cover_their_words_in_the_original()
    {
        const string text = "L’Étudiante, d'où vient-elle ?";

        var words = TextAnalyzer.Analyze(text).Select(token => text.Substring(token.Start, token.Length));

        Assert.Equal("Étudiante où vient elle", string.Join(' ', words));
    }

    [Fact]
    public void A_decomposed_accent_belongs_to_its_word()
    {
        var text = "café".Normalize(NormalizationForm.FormD) + " noir";

        var token = TextAnalyzer.Analyze(text)[0];

        Assert.Equal(("cafe", 5), (token.Folded, token.Length));
    }

    [Theory]
    [InlineData("Đặng", "dang")]
    [InlineData("ß", "ss")]
    [InlineData("ŒUVRE", "oeuvre")]
    [InlineData("ﬁn", "fin")]
    [InlineData("ＡＢＣ１２", "abc12")]
    [InlineData("Iıİi", "iiii")]
    [InlineData("آأإٱ", "اااا")]
    [InlineData("مُؤْمِنَة", "مومنه")]
    [InlineData("رئيسى", "رييسي")]
    [InlineData("co\u00ADopé\u200Drer", "cooperer")]
    [InlineData("ٹ۴", "ٹ4")]
    public void Folding_takes_off_what_readers_leave_out(string word, string folded) =>
        Assert.Equal(folded, Assert.Single(TextAnalyzer.Analyze(word)).Folded);

    [Theory]
    [InlineData("bts")]
    [InlineData("cnrs")]
    [InlineData("iso9001")]
    [InlineData("2026")]
    [InlineData("mars")]
    [InlineData("cours")]
    [InlineData("class")]
    public void Short_words_acronyms_numbers_and_false_plurals_are_their_own_stem(string word) =>
        Assert.Equal(word, Assert.Single(TextAnalyzer.Analyze(word)).Stem);

    [Fact]
    public void Scripts_without_spaces_give_a_token_a_letter()
    {
        var tokens = TextAnalyzer.Analyze("奖学金2026年").Select(token => token.Folded);

        Assert.Equal("奖 学 金 2026 年", string.Join(' ', tokens));
    }

    [Fact]
    public void Long_words_and_long_texts_are_bounded()
    {
        Assert.Equal(TextAnalyzer.MaxTokenLength, TextAnalyzer.Analyze(new string('x', 100_000))[0].Folded.Length);
        Assert.Equal(TextAnalyzer.MaxTokens, TextAnalyzer.Analyze(string.Concat(Enumerable.Repeat("a ", 50_000))).Count);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\0\u0001\uFFFF")]
    [InlineData("\uD800 \uDC00")]
    [InlineData("🎓👩🏽‍🎓1\uFE0F\u20E3")]
    [InlineData("\u0301\u200F''’’---")]
    public void Hostile_texts_give_clean_tokens(string text) =>
        Assert.All(TextAnalyzer.Analyze(text), token => Assert.True(token.Folded.All(char.IsLetterOrDigit), token.Folded));

    [Fact]
    public void Folding_twice_changes_nothing_for_any_code_point()
    {
        var wrong = Enumerable.Range(0, 0x110000).Where(Rune.IsValid).Select(value => new Rune(value).ToString())
            .Where(text => !IsStable(text));

        Assert.Empty(wrong.Select(text => $"U+{char.ConvertToUtf32(text, 0):X4}"));
    }

    [Fact]
    public void Folding_twice_changes_nothing() => Check.One(SearchTexts.Config, Prop.ForAll(SearchTexts.Any(), text => IsStable(text)));

    [Fact]
    public void Offsets_grow_and_stay_within_the_text() => Check.One(SearchTexts.Config, Prop.ForAll(SearchTexts.Any(), text =>
    {
        var (end, position) = (0, 0);
        foreach (var token in TextAnalyzer.Analyze(text))
        {
            if (token.Start < end || token.Length <= 0 || token.End > text.Length || token.Position != position++) return false;
            end = token.End;
        }

        return true;
    }));

    [Fact]
    public void Tokens_are_neither_empty_nor_dangerous() => Check.One(SearchTexts.Config, Prop.ForAll(SearchTexts.Any(), text =>
        TextAnalyzer.Analyze(text).All(token =>
            token.Folded.Length is > 0 and <= TextAnalyzer.MaxTokenLength && token.Stem.Length > 0
            && !(token.Folded + token.Stem).Any(c => char.IsWhiteSpace(c) || char.IsControl(c) || "'\"\\*:()&|!<>-^{}".Contains(c)))));

    private static bool IsStable(string text)
    {
        var folded = CharacterFolding.Fold(text);
        return string.Equals(CharacterFolding.Fold(folded), folded, StringComparison.Ordinal);
    }
}
