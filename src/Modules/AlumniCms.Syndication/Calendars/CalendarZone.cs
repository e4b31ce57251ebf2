using System.Globalization;

namespace AlumniCms.Syndication.Calendars;

/// <summary>
/// Writes the rules of a time zone as they really hold for some moments: the last change of the clocks before each of
/// them. A reader needs no knowledge of the zone then, and a zone that moves its changes every year (Morocco in
/// Ramadan) is right too.
/// </summary>
internal static class CalendarZone
{
    /// <summary>Adds the zone as it holds at the moments.</summary>
    public static void Write(CalendarText text, TimeZoneInfo zone, IEnumerable<DateTimeOffset> moments)
    {
        text.Line("BEGIN", "VTIMEZONE").Line("TZID", zone.Id);
        foreach (var onset in Onsets(zone, moments))
        {
            var name = onset.IsDaylight ? "DAYLIGHT" : "STANDARD";
            text.Line("BEGIN", name)
                .Line("DTSTART", CalendarText.Local(onset.At))
                .Line("TZOFFSETFROM", Offset(onset.From))
                .Line("TZOFFSETTO", Offset(onset.To))
                .Line("END", name);
        }

        text.Line("END", "VTIMEZONE");
    }

    /// <summary>The changes of the clocks that hold at the moments, in their order.</summary>
    internal static IReadOnlyList<ZoneOnset> Onsets(TimeZoneInfo zone, IEnumerable<DateTimeOffset> moments) =>
        [.. moments.Select(m => m.UtcDateTime).Distinct().Order()
            .Select(utc => Before(zone, utc)).Distinct().OrderBy(o => o.At)];

    // Day by day back to the beginning of the year before: no zone that changes its clocks at all waits longer.
    private static ZoneOnset Before(TimeZoneInfo zone, DateTime utc)
    {
        var offset = zone.GetUtcOffset(utc);
        var isDaylight = zone.IsDaylightSavingTime(utc);
        var first = new DateTime(Math.Max(utc.Year - 1, 2), 1, 1, 0, 0, 0, DateTimeKind.Utc);
        for (var late = utc; late > first; late = late.AddDays(-1))
        {
            var early = late.AddDays(-1);
            if (zone.GetUtcOffset(early) == offset)
                continue;
            var change = Change(zone, early, late, offset);
            var former = zone.GetUtcOffset(early);
            return new ZoneOnset(DateTime.SpecifyKind(change + former, DateTimeKind.Unspecified), former, offset, isDaylight);
        }

        return new ZoneOnset(DateTime.SpecifyKind(first, DateTimeKind.Unspecified), offset, offset, isDaylight);
    }

    // Clocks change at a full second.
    private static DateTime Change(TimeZoneInfo zone, DateTime early, DateTime late, TimeSpan offset)
    {
        while (late - early > TimeSpan.FromSeconds(1))
        {
            var middle = early + TimeSpan.FromSeconds(Math.Floor((late - early).TotalSeconds / 2));
            if (zone.GetUtcOffset(middle) == offset)
                late = middle;
            else
                early = middle;
        }

        return new DateTime(late.Ticks - (late.Ticks % TimeSpan.TicksPerSecond), DateTimeKind.Utc);
    }

    private static string Offset(TimeSpan offset) => string.Create(
        CultureInfo.InvariantCulture,
        $"{(offset < TimeSpan.Zero ? '-' : '+')}{offset:hhmm}{(offset.Seconds == 0 ? "" : offset.ToString("ss", CultureInfo.InvariantCulture))}");
}
