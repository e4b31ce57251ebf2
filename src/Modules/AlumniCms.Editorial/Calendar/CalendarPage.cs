using AlumniCms.Admin.Frames;

namespace AlumniCms.Editorial.Calendar;

/// <summary>The editorial calendar of a month.</summary>
public sealed class CalendarPage : AdminPage
{
    /// <summary>The month in words.</summary>
    public required string Month { get; init; }

    /// <summary>The month as addresses have it: <c>2027-03</c>.</summary>
    public required string MonthKey { get; init; }

    /// <summary>Whether it is drawn as a list.</summary>
    public bool IsList { get; init; }

    /// <summary>Address of the page.</summary>
    public required string Url { get; init; }

    /// <summary>The month before, as addresses have it.</summary>
    public required string Former { get; init; }

    /// <summary>The month after, as addresses have it.</summary>
    public required string Next { get; init; }

    /// <summary>Names of the days of the week, from the first.</summary>
    public required IReadOnlyList<string> WeekDays { get; init; }

    /// <summary>The days: whole weeks.</summary>
    public required IReadOnlyList<CalendarDay> Days { get; init; }

    /// <summary>Whether there was more than a page can show.</summary>
    public bool IsCut { get; init; }

    /// <summary>The text that could not be moved, or null.</summary>
    public string? RefusedId { get; init; }

    /// <summary>The hour that was typed for it.</summary>
    public string RefusedDate { get; init; } = "";

    /// <summary>The entries, one a line, of a list.</summary>
    public IEnumerable<CalendarDay> Busy => Days.Where(d => d.IsOfMonth && d.Entries.Count > 0);
}
