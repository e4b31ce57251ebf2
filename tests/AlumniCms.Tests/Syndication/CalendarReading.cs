using System.Globalization;

namespace AlumniCms.Tests.Syndication;

/// <summary>
/// Reads iCalendar as RFC 5545 says, apart from the program's own writing: unfolds, unescapes, and finds the instant of
/// a local time by the zone that the calendar itself holds.
/// </summary>
internal static class CalendarReading
{
    /// <summary>A line of a calendar.</summary>
    /// <param name="Component">Names of the components around it, outer first.</param>
    /// <param name="Name">Name of the property.</param>
    /// <param name="Zone">Value of its parameter TZID, or null.</param>
    /// <param name="Value">The value as it stands there.</param>
    internal sealed record Property(string Component, string Name, string? Zone, string Value)
    {
        public string Text => Value.Replace(@"\\", "\u0001", StringComparison.Ordinal).Replace(@"\n", "\n", StringComparison.Ordinal)
            .Replace(@"\,", ",", StringComparison.Ordinal).Replace(@"\;", ";", StringComparison.Ordinal).Replace('\u0001', '\\');
    }

    public static IReadOnlyList<Property> Of(string calendar)
    {
        var open = new Stack<string>();
        var properties = new List<Property>();
        foreach (var line in calendar.Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n", StringSplitOptions.RemoveEmptyEntries))
        {
            Assert.DoesNotContain('\n', line);
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            var (head, value) = (line[..colon].Split(';'), line[(colon + 1)..]);
            if (head[0] == "BEGIN")
                open.Push(value);
            else if (head[0] == "END")
                Assert.Equal(open.Pop(), value);
            else
                properties.Add(new Property(
                    string.Join('/', open.Reverse()),
                    head[0],
                    head.FirstOrDefault(p => p.StartsWith("TZID=", StringComparison.Ordinal))?[5..],
                    value));
        }

        Assert.Empty(open);
        return properties;
    }

    /// <summary>The instant of a property of the only event.</summary>
    public static DateTimeOffset Instant(IReadOnlyList<Property> calendar, string name)
    {
        var property = calendar.Single(p => p.Component == "VCALENDAR/VEVENT" && p.Name == name);
        if (property.Zone is null)
            return new DateTimeOffset(Time(property.Value.TrimEnd('Z')), TimeSpan.Zero);
        var local = Time(property.Value);
        return new DateTimeOffset(local, Offset(calendar, property.Zone, local));
    }

    // The last onset before the local time, in the definition of that zone.
    private static TimeSpan Offset(IReadOnlyList<Property> calendar, string zone, DateTime local)
    {
        Assert.Contains(calendar, p => p is { Component: "VCALENDAR/VTIMEZONE", Name: "TZID" } && p.Value == zone);
        var rules = calendar.Where(p => p.Component is "VCALENDAR/VTIMEZONE/STANDARD" or "VCALENDAR/VTIMEZONE/DAYLIGHT").Chunk(3);
        var held = rules.Where(r => Time(r[0].Value) <= local).MaxBy(r => Time(r[0].Value));
        Assert.NotNull(held);
        Assert.Equal(["DTSTART", "TZOFFSETFROM", "TZOFFSETTO"], held.Select(p => p.Name));
        return TimeSpan.ParseExact(held[2].Value[1..], "hhmm", CultureInfo.InvariantCulture) * (held[2].Value[0] == '-' ? -1 : 1);
    }

    private static DateTime Time(string value) => DateTime.ParseExact(value, "yyyyMMdd'T'HHmmss", CultureInfo.InvariantCulture);
}
