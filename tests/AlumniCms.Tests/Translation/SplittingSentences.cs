using AlumniCms.Translation.Sentences;
using FsCheck;
using FsCheck.Fluent;

namespace AlumniCms.Tests.Translation;

public sealed class SplittingSentences
{
    [Theory]
    [InlineData("Le port dort. La plage attend.", 2)]
    [InlineData("M. Fotso arrive. Il est 9 h.", 2)]
    [InlineData("Le Dr Ngo et J. Mbarga parlent.", 1)]
    [InlineData("« Quoi\u202F?\u202F» dit-elle. « Rien\u202F!\u202F» Il part.", 3)]
    [InlineData("Mr. Smith met Ms. Doe, e.g. at 3.5 km. They left!", 2)]
    [InlineData("هل وصلت؟ نعم، وصلت. شكرًا!", 3)]
    [InlineData("التقى د. سمير بالطلاب. ثم غادر.", 2)]
    [InlineData("GS. Nguyễn đến TP. Huế. Ông nói chuyện.", 2)]
    [InlineData("El Sr. Pérez llegó. ¿Quién es? ¡Él!", 3)]
    [InlineData("A Sra. Silva chegou. Falou pouco…", 2)]
    [InlineData("# Titre\n\nUn mot\n- un\n- deux", 4)]
    [InlineData("Attendez… peut-être. Non.", 2)]
    [InlineData("", 0)]
    public void Ends_them_where_a_reader_does(string text, int count) => Assert.Equal(count, Sentence.Split(text).Count);

    [Fact]
    public void Loses_no_letter() =>
        Prop.ForAll(Texts(), text => string.Concat(Sentence.Split(text)) == text).QuickCheckThrowOnFailure();

    [Fact]
    public void Makes_no_empty_one() =>
        Prop.ForAll(Texts(), text => Sentence.Split(text).All(s => s.Length > 0)).QuickCheckThrowOnFailure();

    internal static Arbitrary<string> Texts() => Gen.Elements("Le port", "M", ".", "!", "؟", " ", "\n", "\n\n", "»", "\u202F", "د", "a", "B", "…", "```", "3.5", "\t", "é", "🌍").ListOf()
        .Select(string.Concat).ToArbitrary();
}
