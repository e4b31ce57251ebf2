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

    [Fact]
    public void Goes_word_by_word_through_the_lines_that_differ_of_what_is_longer()
    {
        var text = string.Concat(Enumerable.Range(0, 400).Select(i => $"{string.Concat(Enumerable.Range(0, 30).Select(w => $"w{i}x{w} "))}\n"));
        var newer = text.Replace("w7x3 ", "here ", StringComparison.Ordinal).Replace("w200x9 ", "there ", StringComparison.Ordinal);
        var (before, after) = TextDifference.Of(text, newer);
        Assert.Equal(["w7x3", "w200x9"], before.Where(p => p.IsChanged).Select(p => p.Text.Trim()));
        Assert.Equal(["here", "there"], after.Where(p => p.IsChanged).Select(p => p.Text.Trim()));
        Assert.Equal(text, string.Concat(before.Select(p => p.Text)));
        Assert.Equal(newer, string.Concat(after.Select(p => p.Text)));
    }

    [Fact]
    public void Keeps_every_letter_of_both_sides()
    {
        string[] parts = ["", "a", "b ", "\n", "a b\n", "\r\n", "é. "];
        var random = new Random(7);
        for (var turn = 0; turn < 300; turn++)
        {
            var (older, newer) = (Some(turn), Some(turn));
            var (before, after) = TextDifference.Of(older, newer);
            Assert.Equal((older, newer), (string.Concat(before.Select(p => p.Text)), string.Concat(after.Select(p => p.Text))));
            Assert.Equal(
                string.Concat(before.Where(p => !p.IsChanged).Select(p => p.Text)), string.Concat(after.Where(p => !p.IsChanged).Select(p => p.Text)));
        }

        string Some(int turn) => string.Concat(Enumerable.Range(0, turn % 60 == 0 ? 40_000 : turn % 20).Select(_ => parts[random.Next(parts.Length)]));
    }
}
