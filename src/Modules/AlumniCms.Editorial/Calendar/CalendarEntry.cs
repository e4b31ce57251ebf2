namespace AlumniCms.Editorial.Calendar;

/// <summary>Something on a day of the calendar.</summary>
/// <param name="Kind">What.</param>
/// <param name="ContentItemId">The text.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Culture">Its language, or an empty text.</param>
/// <param name="Local">When, in the site's zone.</param>
public sealed record CalendarEntry(CalendarEntryKind Kind, string ContentItemId, string Title, string Culture, DateTimeOffset Local)
{
    /// <summary>Name of the transition by which the person may move it; null where they may not.</summary>
    public string? Move { get; init; }
}
