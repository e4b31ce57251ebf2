using System.Collections.Immutable;
using System.Globalization;

namespace AlumniCms.Workflows.Timing;

/// <summary>
/// A cron expression of five fields (minute, hour, day, month, day of the week), as Orchard Core’s timers have it: where both days are
/// limited, both must fit.
/// </summary>
internal sealed class CronSchedule
{
    private const int MostYears = 29;

    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
    private static readonly string[] Days = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];

    private readonly ImmutableArray<int> _minutes;
    private readonly ImmutableArray<int> _hours;
    private readonly ImmutableArray<int> _days;
    private readonly ImmutableArray<int> _months;
    private readonly ImmutableArray<int> _weekdays;

    private CronSchedule(IReadOnlyList<ImmutableArray<int>> fields) =>
        (_minutes, _hours, _days, _months, _weekdays) = (fields[0], fields[1], fields[2], fields[3], fields[4]);

    // An expression for every hour counts minutes that pass; one for an hour of the day means that hour, once a day.
    private bool IsHourly => _hours.Length == 24;

    /// <summary>Reads an expression; false for one that is not understood.</summary>
    public static bool TryParse(string? text, out CronSchedule? schedule)
    {
        schedule = null;
        var fields = (text ?? "").Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries);
        if (fields.Length != 5)
            return false;
        ImmutableArray<int>?[] read = [Field(fields[0], 0, 59, null), Field(fields[1], 0, 23, null), Field(fields[2], 1, 31, null), Field(fields[3], 1, 12, Months), Field(fields[4], 0, 6, Days)];
        if (read.Any(f => f is null))
            return false;
        schedule = new CronSchedule([.. read.Select(f => f!.Value)]);
        return true;
    }

    /// <summary>
    /// The first time after an instant, in a time zone. A time that the clocks skip comes when they have been put forward, once; a time that
    /// comes twice on the night when they are put back is the first of the two.
    /// </summary>
    /// <returns>Null when there is none within 29 years, such as for 30 February.</returns>
    public DateTime? Next(DateTime afterUtc, TimeZoneInfo zone)
    {
        // From a while before: a time that was skipped lies earlier on the clock than the instant that it comes at.
        var start = TimeZoneInfo.ConvertTimeFromUtc(afterUtc, zone).AddHours(-3);
        DateTime? best = null;
        foreach (var local in From(new DateTime(start.Year, start.Month, start.Day, start.Hour, start.Minute, 0, DateTimeKind.Unspecified)))
        {
            var (first, second) = Instants(local, zone);
            if (best is not null && first > best)
                return best;
            foreach (var instant in new[] { first, second })
                if (instant > afterUtc && (best is null || instant < best))
                    best = instant;
        }

        return best;
    }

    private (DateTime First, DateTime? Second) Instants(DateTime local, TimeZoneInfo zone)
    {
        if (zone.IsInvalidTime(local))
        {
            var end = local;
            while (zone.IsInvalidTime(end))
                end = end.AddMinutes(1);
            return (TimeZoneInfo.ConvertTimeToUtc(end, zone), null);
        }

        if (!zone.IsAmbiguousTime(local))
            return (TimeZoneInfo.ConvertTimeToUtc(local, zone), null);
        var offsets = zone.GetAmbiguousTimeOffsets(local).Order().ToList();
        return (Utc(local, offsets[^1]), IsHourly ? Utc(local, offsets[0]) : null);
    }

    private static DateTime Utc(DateTime local, TimeSpan offset) => DateTime.SpecifyKind(local - offset, DateTimeKind.Utc);

    private IEnumerable<DateTime> From(DateTime start)
    {
        var last = start.Year + MostYears;
        for (var day = start.Date; day.Year < last; day = day.AddDays(1))
        {
            if (!_months.Contains(day.Month))
            {
                day = new DateTime(day.Year, day.Month, DateTime.DaysInMonth(day.Year, day.Month), 0, 0, 0, DateTimeKind.Unspecified);
                continue;
            }

            if (!_days.Contains(day.Day) || !_weekdays.Contains((int)day.DayOfWeek))
                continue;
            foreach (var hour in _hours)
                foreach (var minute in _minutes)
                    if (day.AddHours(hour).AddMinutes(minute) is var time && time >= start)
                        yield return time;
        }
    }

    private static ImmutableArray<int>? Field(string text, int least, int most, string[]? names)
    {
        var values = new SortedSet<int>();
        foreach (var part in text.Split(','))
        {
            if (part.Split('/') is not ([_] or [_, _]) || part.Length == 0)
                return null;
            var pieces = part.Split('/');
            var step = 1;
            if (pieces.Length == 2 && (!int.TryParse(pieces[1], NumberStyles.None, CultureInfo.InvariantCulture, out step) || step is < 1 or > 59))
                return null;
            if (Range(pieces[0], least, most, pieces.Length == 2, names) is not { } range)
                return null;
            for (var value = range.From; value <= range.To; value += step)
                values.Add(value);
        }

        return [.. values];
    }

    private static (int From, int To)? Range(string text, int least, int most, bool isStepped, string[]? names)
    {
        if (text == "*")
            return (least, most);
        var ends = text.Split('-');
        if (ends.Length > 2 || Value(ends[0], least, names) is not { } from || Value(ends[^1], least, names) is not { } to)
            return null;
        if (ends.Length == 1 && isStepped)
            to = most;
        return from >= least && to <= most && from <= to ? (from, to) : null;
    }

    private static int? Value(string text, int least, string[]? names) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && text.Length <= 2
            ? number
            : names is not null && Array.FindIndex(names, n => string.Equals(n, text, StringComparison.OrdinalIgnoreCase)) is var index and >= 0 ? index + least : null;
}
