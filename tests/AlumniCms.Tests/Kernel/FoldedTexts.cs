using AlumniCms.Kernel.Texts;

namespace AlumniCms.Tests.Kernel;

/// <summary>Texts as lists of the back office search them.</summary>
public sealed class FoldedTexts
{
    [Theory]
    [InlineData("Étudiante", "etudiante")]
    [InlineData("L’ŒUVRE à Łódź", "l'oeuvre a lodz")]
    [InlineData("Đà Nẵng", "da nang")]
    [InlineData("Straße", "strasse")]
    [InlineData("مُحَمَّد", "محمد")]
    [InlineData("أحمد", "احمد")]
    [InlineData("100% \t_", "100% _")]
    [InlineData("", "")]
    public void Have_neither_case_nor_accents(string text, string folded) => Assert.Equal(folded, FoldedText.Of(text));

    [Theory]
    [InlineData("e\u0301tudiante", "étudiante")]
    public void Are_the_same_however_accents_are_written(string one, string other) => Assert.Equal(FoldedText.Of(one), FoldedText.Of(other));
}
