using System.Diagnostics;
using AlumniCms.Admin.Differences;

namespace AlumniCms.Tests.Editors;

public sealed class ComparingEndlessTexts
{
    [Theory]
    [InlineData("a ", "b ", 15_000)]
    [InlineData("a\n", "b\n", 120_000)]
    public void Takes_no_longer_than_people_wait(string older, string newer, int times)
    {
        var begun = Stopwatch.GetTimestamp();
        var (before, after) = TextDifference.Of(string.Concat(Enumerable.Repeat(older, times)), string.Concat(Enumerable.Repeat(newer, times)));
        Assert.InRange(Stopwatch.GetElapsedTime(begun), TimeSpan.Zero, TimeSpan.FromSeconds(10));
        Assert.True(before.All(p => p.IsChanged) && after.All(p => p.IsChanged));
    }

    [Fact]
    public void Still_goes_word_by_word_through_a_long_article()
    {
        var text = string.Concat(Enumerable.Range(0, 4_000).Select(i => $"w{i} "));
        var (_, after) = TextDifference.Of(text, text.Replace("w2000 ", "here ", StringComparison.Ordinal));
        Assert.Equal("here", Assert.Single(after, p => p.IsChanged).Text.Trim());
    }
}
