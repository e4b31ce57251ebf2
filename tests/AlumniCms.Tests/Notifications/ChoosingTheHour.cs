using System.Collections.Immutable;
using AlumniCms.Kernel.Sites;
using AlumniCms.Notifications.Notices;

namespace AlumniCms.Tests.Notifications;

/// <summary>The daily mail goes out at six in the evening, where the person is.</summary>
public sealed class ChoosingTheHour
{
    [Theory]
    [InlineData("Africa/Douala", "2026-11-22T10:00:00Z", "2026-11-22T17:00:00Z")]
    [InlineData("Africa/Douala", "2026-11-22T17:00:00Z", "2026-11-23T17:00:00Z")]
    [InlineData("Asia/Ho_Chi_Minh", "2026-11-22T23:30:00Z", "2026-11-23T11:00:00Z")]
    [InlineData("Europe/Paris", "2026-03-28T18:00:00Z", "2026-03-29T16:00:00Z")]
    [InlineData("Europe/Paris", "2026-10-24T17:00:00Z", "2026-10-25T17:00:00Z")]
    public void Is_the_next_such_evening(string zone, string now, string due) =>
        Assert.Equal(Utc(due), DailyHour.Next(Utc(now), Site(zone)));

    [Theory]
    [InlineData("Europe/Paris")]
    [InlineData("Pacific/Apia")]
    [InlineData("America/Sao_Paulo")]
    public void Is_always_ahead_and_at_most_two_days_away(string zone)
    {
        for (var now = Utc("2011-12-01T00:00:00Z"); now.Year < 2013; now = now.AddMinutes(37))
            Assert.InRange(DailyHour.Next(now, Site(zone)) - now, TimeSpan.FromTicks(1), TimeSpan.FromHours(49));
    }

    private static DateTime Utc(string text) => DateTimeOffset.Parse(text, System.Globalization.CultureInfo.InvariantCulture).UtcDateTime;

    private static Site Site(string zone) => new()
    {
        Id = 1,
        Key = "x",
        Names = ImmutableDictionary<string, string>.Empty,
        Cultures = ["fr"],
        DefaultCulture = "fr",
        Fallbacks = ImmutableDictionary<string, ImmutableArray<string>>.Empty,
        TimeZone = zone,
        Features = System.Collections.Frozen.FrozenSet<string>.Empty,
        Branding = [],
        Settings = [],
    };
}
