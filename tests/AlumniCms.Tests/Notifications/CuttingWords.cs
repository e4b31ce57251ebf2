using AlumniCms.Notifications.Notices;
using FsCheck;
using FsCheck.Fluent;

namespace AlumniCms.Tests.Notifications;

/// <summary>What people have written stands on one line of a notice.</summary>
public sealed class CuttingWords
{
    [Fact]
    public void Makes_one_short_line_of_any_text() => Prop.ForAll<string?>(
        ArbMap.Default.ArbFor<string?>(),
        text => NoticeText.OneLine($"{text}{new string('x', text?.Length ?? 0)}") is var line && line.Length <= 201 && !line.Any(char.IsControl)).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("  Titre\r\nBcc: x\u2028y ", "Titre  Bcc: x y")]
    [InlineData("", "")]
    public void Takes_line_ends_away(string text, string line) => Assert.Equal(line, NoticeText.OneLine(text));

    [Fact]
    public void Cuts_between_two_letters()
    {
        var line = NoticeText.OneLine(string.Concat(Enumerable.Repeat("👩🏽‍🎓", 100)));

        Assert.EndsWith("👩🏽‍🎓…", line, StringComparison.Ordinal);
    }
}
