using System.Text;

using AlumniCms.Syndication.Calendars;

using FsCheck;
using FsCheck.Fluent;

namespace AlumniCms.Tests.Syndication;

public sealed class CalendarLines
{
    private static readonly string[] Scraps = ["Réunion", "ملتقى", "Gặp gỡ", "👩🏽‍🎓", ", ", ";", "\\", "\n", "\r\n", "x", " ", "\t"];

    [Fact]
    public void Are_folded_at_75_octets_and_read_as_they_were()
    {
        var texts = Gen.Elements(Scraps).ArrayOf().Select(string.Concat);

        Prop.ForAll(texts.ToArbitrary(), text =>
        {
            var written = new CalendarText().Line("SUMMARY", CalendarText.Escape(text)).ToString();

            var lines = written.Split("\r\n");
            Assert.Equal("", lines[^1]);
            Assert.All(lines, line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
            Assert.All(lines.Skip(1).SkipLast(1), line => Assert.StartsWith(" ", line, StringComparison.Ordinal));
            Assert.Equal(Expected(text), CalendarReading.Of(written).Single().Text);
        }).QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData("Paris, 15:00; salle B", @"Paris\, 15:00\; salle B")]
    [InlineData("a\\b", @"a\\b")]
    [InlineData("deux\r\nlignes", @"deux\nlignes")]
    [InlineData("END:VEVENT\nBEGIN:VEVENT", @"END:VEVENT\nBEGIN:VEVENT")]
    [InlineData("cloche\u0007", "cloche")]
    public void Escape_what_has_a_meaning(string text, string escaped) => Assert.Equal(escaped, CalendarText.Escape(text));

    [Fact]
    public void Say_nothing_of_what_is_not_known() =>
        Assert.Equal("", new CalendarText().Text("LOCATION", null).Text("SUMMARY", " ").ToString());

    private static string Expected(string text) => text.ReplaceLineEndings("\n").Replace('\t', ' ');
}
