using System.Globalization;
using AlumniCms.Sites.Cultures;

namespace AlumniCms.Tests.Sites;

public sealed class KeepingTheCalendar
{
    [Theory]
    [InlineData("ar", "SA")]
    [InlineData("fa", "IR")]
    [InlineData("th", "TH")]
    public void Is_Gregorian_whatever_the_country_counts_by(string culture, string country)
    {
        var formats = KnownCultures.FormatsOf(culture, country);

        Assert.IsType<GregorianCalendar>(formats.DateTimeFormat.Calendar, exactMatch: false);
        foreach (var year in new[] { 1, 1850, 2026, 9999 })
            Assert.Contains(year.ToString("0000", CultureInfo.InvariantCulture), new DateTime(year, 3, 1).ToString("yyyy", formats), StringComparison.Ordinal);
    }
}
