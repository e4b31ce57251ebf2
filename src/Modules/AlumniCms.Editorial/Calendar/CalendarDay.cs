namespace AlumniCms.Editorial.Calendar;

/// <summary>A day of the calendar.</summary>
/// <param name="Date">The day.</param>
/// <param name="IsOfMonth">Whether it belongs to the month that is shown.</param>
/// <param name="IsToday">Whether it is today, on the site.</param>
/// <param name="Entries">What happens, in the order of time.</param>
public sealed record CalendarDay(DateOnly Date, bool IsOfMonth, bool IsToday, IReadOnlyList<CalendarEntry> Entries);
