using AlumniCms.Display.Rendering;

namespace AlumniCms.Tests.Display;

public sealed class ReadingTimes
{
    [Theory]
    [InlineData("", "fr", 0)]
    [InlineData("Un mot", "fr", 1)]
    [InlineData("   \n ", "fr", 0)]
    public void Are_whole_minutes(string text, string culture, int minutes) => Assert.Equal(minutes, ReadingTime.Minutes(text, culture));

    [Theory]
    [InlineData("l’étudiante", "fr", 200, 1)]
    [InlineData("l’étudiante", "fr", 201, 2)]
    [InlineData("مُدَرِّسَةٌ", "ar", 200, 1)] // Vowel signs part no word.
    [InlineData("sinh", "vi", 290, 1)]
    [InlineData("学", "zh", 501, 2)]
    public void Count_words_as_the_language_does(string word, string culture, int times, int minutes) =>
        Assert.Equal(minutes, ReadingTime.Minutes(string.Join(' ', Enumerable.Repeat(word, times)), culture));
}
