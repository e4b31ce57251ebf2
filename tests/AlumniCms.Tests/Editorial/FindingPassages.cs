using AlumniCms.Editorial.Comments;

namespace AlumniCms.Tests.Editorial;

/// <summary>A remark on some words knows whether they still stand there.</summary>
public sealed class FindingPassages
{
    [Theory]
    [InlineData("une année inoubliable", "C’était **une année** _inoubliable_, vraiment.")]
    [InlineData("UNE ANNÉE", "une année")]
    [InlineData("fin de ligne puis suite", "fin de ligne\r\n\r\npuis suite")]
    [InlineData("avec les anciens de Lyon réunis", "avec [les anciens de Lyon](https://example.org/lyon) réunis")]
    [InlineData("une photo ici", "une ![photo](~/media/a.webp \"titre\") ici")]
    [InlineData("https://example.org", "le site [de Lyon](https://example.org)")]
    [InlineData("e\u0301te\u0301", "Un été.")]
    [InlineData("été", "Un e\u0301te\u0301.")]
    [InlineData("مدرسة الفنون", "في **مدرسة الفنون** بباريس")]
    [InlineData("東京", "在東京的一年")]
    [InlineData("", "quoi que ce soit")]
    [InlineData("…!", "quoi que ce soit")]
    public void Sees_through_markup_and_ways_of_writing(string passage, string text) =>
        Assert.True(PassageFinder.Stands(passage, ["autre chose", text]));

    [Theory]
    [InlineData("une année", "une annexe")]
    [InlineData("deux mots", "mots deux")]
    [InlineData("2027", "2026")]
    [InlineData("seul \ud800", "autre")]
    [InlineData("passage", "")]
    public void Knows_that_they_are_gone(string passage, string text) => Assert.False(PassageFinder.Stands(passage, [text]));

    [Fact]
    public void Puts_no_two_fields_together() => Assert.False(PassageFinder.Stands("le début et la fin", ["le début", "et la fin"]));

    [Fact]
    public void Is_not_there_where_nothing_stands() => Assert.False(PassageFinder.Stands("mot", []));
}
