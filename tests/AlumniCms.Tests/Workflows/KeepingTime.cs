using System.Globalization;
using AlumniCms.Workflows.Timing;

namespace AlumniCms.Tests.Workflows;

/// <summary>Cron expressions, through the nights when clocks are put forward and back.</summary>
public sealed class KeepingTime
{
    [Theory]
    [InlineData("0 8 * * *", "Africa/Douala", "2026-11-22T06:59", "2026-11-22T07:00")]
    [InlineData("0 8 * * *", "Africa/Douala", "2026-11-22T07:00", "2026-11-23T07:00")]
    [InlineData("*/15 * * * *", "UTC", "2026-11-22T07:01", "2026-11-22T07:15")]
    [InlineData("30 9 * * 1", "Europe/Paris", "2026-11-22T12:00", "2026-11-23T08:30")]
    [InlineData("0 0 1 jan *", "UTC", "2026-11-22T12:00", "2027-01-01T00:00")]
    [InlineData("0 12 13 * fri", "UTC", "2026-11-22T12:00", "2027-08-13T12:00")]
    [InlineData("0 0 29 2 *", "UTC", "2026-11-22T12:00", "2028-02-29T00:00")]
    [InlineData("5,10-12,50/5 1 * * *", "UTC", "2026-11-22T01:12", "2026-11-22T01:50")]
    public void Finds_the_next_time(string cron, string zone, string after, string next) => Assert.Equal(Utc(next), Next(cron, zone, Utc(after)));

    [Fact]
    public void Comes_once_after_an_hour_that_was_skipped()
    {
        // Paris puts its clocks from 2 to 3 on 29 March 2026, at 01:00 UTC.
        Assert.Equal(Utc("2026-03-29T01:00"), Next("30 2 * * *", "Europe/Paris", Utc("2026-03-28T12:00")));
        Assert.Equal(Utc("2026-03-30T00:30"), Next("30 2 * * *", "Europe/Paris", Utc("2026-03-29T01:00")));
        Assert.Equal(Utc("2026-03-29T01:00"), Next("0,30 2 * * *", "Europe/Paris", Utc("2026-03-29T00:59")));
        Assert.Equal(Utc("2026-03-30T00:00"), Next("0,30 2 * * *", "Europe/Paris", Utc("2026-03-29T01:00")));
    }

    [Fact]
    public void Comes_once_in_an_hour_that_comes_twice()
    {
        // Paris puts its clocks from 3 back to 2 on 25 October 2026, at 01:00 UTC.
        Assert.Equal(Utc("2026-10-25T00:30"), Next("30 2 * * *", "Europe/Paris", Utc("2026-10-24T12:00")));
        Assert.Equal(Utc("2026-10-26T01:30"), Next("30 2 * * *", "Europe/Paris", Utc("2026-10-25T00:30")));
    }

    [Fact]
    public void Goes_on_through_the_night_when_it_is_for_every_hour()
    {
        var times = new List<DateTime>();
        for (var at = Utc("2026-10-24T23:45"); times.Count < 8; times.Add(at))
            at = Next("0,30 * * * *", "Europe/Paris", at)!.Value;

        Assert.Equal(Enumerable.Range(0, 8).Select(n => Utc("2026-10-25T00:00").AddMinutes(30 * n)), times);
    }

    [Fact]
    public void Never_comes_on_a_day_that_there_is_not() => Assert.Null(Next("0 0 31 4 *", "UTC", Utc("2026-01-01T00:00")));

    [Theory]
    [InlineData("")]
    [InlineData("* * * *")]
    [InlineData("* * * * * *")]
    [InlineData("60 * * * *")]
    [InlineData("* 24 * * *")]
    [InlineData("* * 0 * *")]
    [InlineData("* * * 13 *")]
    [InlineData("* * * * 7")]
    [InlineData("5-1 * * * *")]
    [InlineData("*/0 * * * *")]
    [InlineData("1/2/3 * * * *")]
    [InlineData("a * * * *")]
    [InlineData(", * * * *")]
    [InlineData("@daily")]
    public void Refuses_what_is_no_expression(string cron) => Assert.False(CronSchedule.TryParse(cron, out _));

    private static DateTime? Next(string cron, string zone, DateTime after)
    {
        Assert.True(CronSchedule.TryParse(cron, out var schedule), cron);
        return schedule!.Next(after, TimeZoneInfo.FindSystemTimeZoneById(zone));
    }

    private static DateTime Utc(string text) => DateTime.Parse(text + "Z", CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal);
}
