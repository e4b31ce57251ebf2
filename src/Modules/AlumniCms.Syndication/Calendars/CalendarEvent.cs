namespace AlumniCms.Syndication.Calendars;

/// <summary>An event of a calendar.</summary>
/// <param name="Uid">The same for all translations and versions of the event.</param>
/// <param name="Times">When it takes place.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Url">Its page.</param>
/// <param name="Created">When it was written.</param>
/// <param name="Modified">When it was last changed.</param>
internal sealed record CalendarEvent(
    string Uid, EventTimes Times, string Title, string Url, DateTimeOffset Created, DateTimeOffset Modified)
{
    /// <summary>What sums it up, or null.</summary>
    public string? Summary { get; init; }

    /// <summary>Where it takes place, or null.</summary>
    public string? Place { get; init; }

    /// <summary>Latitude and longitude of the place, or null.</summary>
    public (decimal Latitude, decimal Longitude)? Position { get; init; }
}
