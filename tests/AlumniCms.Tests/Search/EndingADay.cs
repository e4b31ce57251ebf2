using System.Globalization;

using AlumniCms.Search.Indexing;

namespace AlumniCms.Tests.Search;

public sealed class EndingADay
{
    [Theory]
    [InlineData("2026-12-24", "Africa/Douala", "2026-12-24T23:00:00Z")]
    [InlineData("2026-12-24", "Asia/Ho_Chi_Minh", "2026-12-24T17:00:00Z")]
    [InlineData("2026-10-25", "Europe/Paris", "2026-10-25T23:00:00Z")]
    [InlineData("2026-03-28", "Europe/Paris", "2026-03-28T23:00:00Z")]
    [InlineData("2017-10-14", "America/Sao_Paulo", "2017-10-15T03:00:00Z")] // The 15th begins at one o’clock.
    [InlineData("2026-10-31", "America/Havana", "2026-11-01T04:00:00Z")] // The 1st has two midnights.
    [InlineData("9999-12-31", "Africa/Douala", "9999-12-31T23:59:59.9999999Z")]
    [InlineData("2026-12-24", "Nowhere/Known", "2026-12-25T00:00:00Z")]
    public void Comes_at_midnight_of_the_site(string day, string zone, string end) => Assert.Equal(
        DateTime.Parse(end, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal),
        EndOfItem.EndOfDay(DateTime.Parse(day, CultureInfo.InvariantCulture), zone));
}
