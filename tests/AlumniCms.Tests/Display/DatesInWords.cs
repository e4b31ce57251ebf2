using System.Globalization;
using AlumniCms.Display.Fields;
using AlumniCms.Sites.Cultures;

namespace AlumniCms.Tests.Display;

public sealed class DatesInWords
{
    [Theory]
    [InlineData("fr", "CM", "28 février 2027")]
    [InlineData("pt", "BR", "28 de fevereiro de 2027")]
    [InlineData("es", "MX", "28 de febrero de 2027")]
    [InlineData("en", "CM", "28 February 2027")]
    [InlineData("vi", "VN", "28 tháng 2, 2027")]
    [InlineData("ar", "MA", "28 فبراير 2027")]
    public void Have_day_month_and_year_as_the_language_joins_them(string culture, string country, string expected) =>
        Assert.Equal(expected, In(culture, country, () => DateText.Day(At(2, 28))));

    [Theory]
    [InlineData("fr", "CM", "dimanche 28 février 2027 à 23:59")]
    [InlineData("en", "VN", "Sunday, 28 February 2027 at 23:59")]
    [InlineData("pt", "BR", "domingo, 28 de fevereiro de 2027, 23:59")]
    [InlineData("vi", "VN", "23:59, Chủ Nhật, 28 tháng 2, 2027")]
    public void Have_a_word_between_day_and_hour(string culture, string country, string expected) =>
        Assert.Equal(expected, In(culture, country, () => DateText.Write(At(2, 28), "f")));

    [Fact]
    public void Call_the_first_of_a_month_so_in_French()
    {
        Assert.Equal("1er mai 2027", In("fr", "MA", () => DateText.Day(At(5, 1))));
        Assert.Equal("samedi 1er mai 2027 à 23:59", In("fr", "MA", () => DateText.Write(At(5, 1), "f")));
        Assert.Equal("11 mai 2027", In("fr", "MA", () => DateText.Day(At(5, 11))));
    }

    private static DateTimeOffset At(int month, int day) => new(2027, month, day, 23, 59, 0, TimeSpan.FromHours(1));

    private static string In(string culture, string country, Func<string> write)
    {
        CultureInfo.CurrentCulture = KnownCultures.FormatsOf(culture, country);
        return write();
    }
}
