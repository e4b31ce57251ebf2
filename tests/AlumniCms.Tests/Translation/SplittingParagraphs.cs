using AlumniCms.Translation.Po;
using FsCheck;
using FsCheck.Fluent;

namespace AlumniCms.Tests.Translation;

public sealed class SplittingParagraphs
{
    [Fact]
    public void Gives_the_text_back_letter_by_letter() =>
        Prop.ForAll(SplittingSentences.Texts(), text => Paragraphs.Of(text).ToString() == text).QuickCheckThrowOnFailure();

    [Fact]
    public void Has_no_blank_paragraph() =>
        Prop.ForAll(SplittingSentences.Texts(), text => Paragraphs.Of(text).Texts.All(t => t.Trim().Length > 0)).QuickCheckThrowOnFailure();

    [Fact]
    public void Keeps_code_in_one_piece() =>
        Assert.Equal(["Avant.", "```\nun\n\ndeux\n```", "Après."], Paragraphs.Of("Avant.\n\n```\nun\n\ndeux\n```\n\nAprès.\n").Texts);

    [Fact]
    public void Puts_other_words_between_the_same_gaps() =>
        Assert.Equal("A\n\n\nB\n", Paragraphs.Of("Un\n\n\nDeux\n").With(["A", "B"]));
}
