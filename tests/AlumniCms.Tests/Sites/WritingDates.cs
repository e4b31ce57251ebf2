using System.Globalization;
using AlumniCms.Sites.Cultures;

namespace AlumniCms.Tests.Sites;

public sealed class WritingDates
{
    private static readonly DateTime Evening = new(2027, 7, 8, 23, 59, 0);

    [Theory]
    [InlineData("MA")]
    [InlineData("CM")]
    [InlineData("CA")]
    [InlineData(null)]
    public void Follows_the_French_of_all_countries(string? country)
    {
        var formats = KnownCultures.FormatsOf("fr", country);

        Assert.Equal("juil.", Evening.ToString("MMM", formats));
        Assert.Equal("23:59", Evening.ToString("t", formats));
        Assert.Equal(country is null ? "fr" : $"fr-{country}", formats.Name);
    }

    [Theory]
    [InlineData("VN")]
    [InlineData("US")]
    [InlineData(null)]
    public void Puts_the_day_first_in_English_and_counts_to_24(string? country) =>
        Assert.Equal("Thursday, 8 July 2027 23:59", Evening.ToString("f", KnownCultures.FormatsOf("en", country)));

    [Fact]
    public void Keeps_the_months_of_a_country_where_its_language_has_its_own() =>
        Assert.Equal("يوليوز", Evening.ToString("MMMM", KnownCultures.FormatsOf("ar", "MA")));

    [Theory]
    [InlineData("fr", "MA", "fr")]
    [InlineData("en", "VN", "en-GB")]
    [InlineData("ar", "MA", "ar-MA")]
    public void Names_the_culture_for_scripts_that_write_dates_too(string culture, string country, string expected) =>
        Assert.Equal(expected, KnownCultures.DatesOf(KnownCultures.FormatsOf(culture, country)).Name);
}
