using System.Globalization;

using AlumniCms.Syndication.Calendars;

namespace AlumniCms.Tests.Syndication;

public sealed class CalendarZones
{
    [Theory]
    [InlineData("Europe/Paris", "2027-03-28T00:30:00Z")] // half an hour before the clocks go forward
    [InlineData("Europe/Paris", "2027-03-28T01:30:00Z")] // and after it
    [InlineData("Europe/Paris", "2027-10-31T02:30:00Z")]
    [InlineData("America/New_York", "2027-07-04T12:00:00Z")]
    [InlineData("America/New_York", "2027-12-04T12:00:00Z")]
    [InlineData("Africa/Casablanca", "2026-02-20T12:00:00Z")] // Ramadan: an hour back
    [InlineData("Africa/Casablanca", "2026-06-20T12:00:00Z")]
    [InlineData("Africa/Douala", "2026-06-20T12:00:00Z")] // never changes
    [InlineData("Asia/Kathmandu", "2026-06-20T12:00:00Z")] // a quarter of an hour
    [InlineData("America/St_Johns", "2026-06-20T12:00:00Z")] // behind UTC by a half
    [InlineData("UTC", "2026-06-20T12:00:00Z")]
    public void Give_a_reader_the_instant(string zone, string instant)
    {
        var start = DateTimeOffset.Parse(instant, CultureInfo.InvariantCulture);

        var calendar = CalendarReading.Of(Write(zone, start, start.AddHours(3)));

        Assert.Equal(start, CalendarReading.Instant(calendar, "DTSTART"));
        Assert.Equal(start.AddHours(3), CalendarReading.Instant(calendar, "DTEND"));
    }

    [Fact]
    public void Hold_the_change_of_clocks_in_the_middle_of_an_event()
    {
        var start = DateTimeOffset.Parse("2027-03-27T20:00:00Z", CultureInfo.InvariantCulture);

        var calendar = CalendarReading.Of(Write("Europe/Paris", start, start.AddHours(12)));

        Assert.Equal("20270327T210000", calendar.Single(p => p is { Component: "VCALENDAR/VEVENT", Name: "DTSTART" }).Value);
        Assert.Equal("20270328T100000", calendar.Single(p => p is { Component: "VCALENDAR/VEVENT", Name: "DTEND" }).Value);
        Assert.Equal(start.AddHours(12), CalendarReading.Instant(calendar, "DTEND"));
        Assert.Equal(["20261025T030000", "20270328T020000"], calendar.Where(p => p is { Name: "DTSTART" } && p.Component.Contains("VTIMEZONE", StringComparison.Ordinal)).Select(p => p.Value));
    }

    [Fact]
    public void Are_written_once_for_many_events()
    {
        var start = DateTimeOffset.Parse("2027-05-01T12:00:00Z", CultureInfo.InvariantCulture);
        var events = Enumerable.Range(0, 40).Select(day => Event("Europe/Paris", start.AddDays(day), start.AddDays(day).AddHours(1))).ToList();

        var calendar = CalendarReading.Of(CalendarWriter.Write("Agenda", "https://example.org/agenda.ics", events));

        Assert.Single(calendar, p => p is { Component: "VCALENDAR/VTIMEZONE", Name: "TZID" });
        Assert.Single(calendar, p => p.Name == "TZOFFSETTO");
        Assert.Equal(40, calendar.Count(p => p.Name == "UID"));
    }

    [Theory]
    [InlineData("0001-01-01T00:00:00Z")]
    [InlineData("9999-12-31T20:00:00Z")]
    public void Stand_the_ends_of_time(string instant)
    {
        var moment = DateTimeOffset.Parse(instant, CultureInfo.InvariantCulture);

        Assert.NotEmpty(CalendarReading.Of(Write("Europe/Paris", moment, null)));
    }

    private static string Write(string zone, DateTimeOffset start, DateTimeOffset? end) =>
        CalendarWriter.Write("Rencontre", "https://example.org/calendar/1.ics", [Event(zone, start, end)]);

    private static CalendarEvent Event(string zone, DateTimeOffset start, DateTimeOffset? end)
    {
        var clocks = TimeZoneInfo.FindSystemTimeZoneById(zone);
        return new CalendarEvent(
            "1@example.org",
            new EventTimes(TimeZoneInfo.ConvertTime(start, clocks), end is { } e ? TimeZoneInfo.ConvertTime(e, clocks) : null, clocks),
            "Rencontre",
            "https://example.org/fr/rencontre",
            DateTimeOffset.UnixEpoch,
            DateTimeOffset.UnixEpoch);
    }
}
