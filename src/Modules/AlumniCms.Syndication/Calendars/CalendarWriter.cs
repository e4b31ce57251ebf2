using System.Globalization;

namespace AlumniCms.Syndication.Calendars;

/// <summary>Writes calendars (RFC 5545, with the name and the address of RFC 7986).</summary>
internal static class CalendarWriter
{
    private const string AskAgain = "PT12H";

    /// <summary>A calendar to subscribe to.</summary>
    /// <param name="name">What a calendar program calls it.</param>
    /// <param name="source">Where it can be asked for again.</param>
    /// <param name="events">Its events.</param>
    public static string Write(string name, string source, IReadOnlyCollection<CalendarEvent> events) => Write(
        Begin().Text("NAME", name).Text("X-WR-CALNAME", name)
            .Line("SOURCE;VALUE=URI", source)
            .Line("REFRESH-INTERVAL;VALUE=DURATION", AskAgain).Line("X-PUBLISHED-TTL", AskAgain),
        events);

    /// <summary>One event to take over into a calendar that the reader has: a name and an address would make programs offer to subscribe to it.</summary>
    public static string Write(CalendarEvent one) => Write(Begin(), [one]);

    private static CalendarText Begin() => new CalendarText()
        .Line("BEGIN", "VCALENDAR").Line("VERSION", "2.0").Line("PRODID", "-//AlumniCms//Syndication//EN").Line("CALSCALE", "GREGORIAN");

    private static string Write(CalendarText text, IReadOnlyCollection<CalendarEvent> events)
    {
        foreach (var zone in events.GroupBy(e => e.Times.Zone.Id).Where(z => !IsUtc(z.First().Times.Zone)))
            CalendarZone.Write(text, zone.First().Times.Zone, zone.SelectMany(e => new[] { e.Times.Start, e.Times.End ?? e.Times.Start }));
        foreach (var one in events)
            Write(text, one);
        return text.Line("END", "VCALENDAR").ToString();
    }

    private static void Write(CalendarText text, CalendarEvent one)
    {
        text.Line("BEGIN", "VEVENT")
            .Line("UID", one.Uid)
            .Line("DTSTAMP", CalendarText.Utc(one.Modified))
            .Line("CREATED", CalendarText.Utc(one.Created))
            .Line("LAST-MODIFIED", CalendarText.Utc(one.Modified))
            .Line("SEQUENCE", Sequence(one.Modified))
            .Line(Stamp("DTSTART", one.Times.Zone), Time(one.Times.Start, one.Times.Zone));
        if (one.Times.End is { } end)
            text.Line(Stamp("DTEND", one.Times.Zone), Time(end, one.Times.Zone));
        text.Text("SUMMARY", one.Title)
            .Text("DESCRIPTION", one.Summary is null ? one.Url : $"{one.Summary}\n\n{one.Url}")
            .Text("LOCATION", one.Place);
        if (one.Position is { } position)
            text.Line("GEO", string.Create(CultureInfo.InvariantCulture, $"{position.Latitude};{position.Longitude}"));
        text.Line("URL", one.Url).Line("STATUS", "CONFIRMED").Line("END", "VEVENT");
    }

    // It must grow with each change and hold for the translations of one event together: the minutes of all time do.
    private static string Sequence(DateTimeOffset modified) =>
        Math.Max(0, modified.ToUnixTimeSeconds() / 60).ToString(CultureInfo.InvariantCulture);

    private static string Stamp(string name, TimeZoneInfo zone) => IsUtc(zone) ? name : $"{name};TZID={zone.Id}";

    private static string Time(DateTimeOffset time, TimeZoneInfo zone) =>
        IsUtc(zone) ? CalendarText.Utc(time) : CalendarText.Local(time.DateTime);

    private static bool IsUtc(TimeZoneInfo zone) => zone.Id is "UTC" or "Etc/UTC";
}
