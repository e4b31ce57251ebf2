using System.Globalization;

namespace AlumniCms.Display.Fields;

/// <summary>Instants as people of a site write them, without a zone, and as they are stored.</summary>
/// <param name="zone">The site's zone, by its IANA name.</param>
public sealed class SiteTime(string zone)
{
    private const string Form = "yyyy-MM-dd'T'HH:mm";

    // No other: of 08/03/2027 nobody could say which month is meant.
    private static readonly string[] TypedForms = [Form, "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd'T'HH:mm:ss.FFF", "yyyy-MM-dd HH:mm", "yyyy-MM-dd HH:mm:ss"];

    private readonly TimeZoneInfo _zone = TimeZoneInfo.TryFindSystemTimeZoneById(zone, out var found) ? found : TimeZoneInfo.Utc;

    /// <summary>A stored instant as <c>datetime-local</c> writes it; an empty text for none.</summary>
    public string ToForm(string? stored) =>
        DateTimeOffset.TryParse(stored, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant)
            ? TimeZoneInfo.ConvertTime(instant, _zone).ToString(Form, CultureInfo.InvariantCulture)
            : stored ?? "";

    /// <summary>What was typed as an instant; null when it is none. An hour that the clocks leave out is an hour later.</summary>
    public DateTime? ToUtc(string typed) =>
        ToStored(typed) is { } stored ? DateTime.Parse(stored, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal) : null;

    /// <summary>What was typed as a stored instant; null when it is none. An hour that the clocks leave out is an hour later.</summary>
    public string? ToStored(string typed)
    {
        if (!DateTime.TryParseExact(typed, TypedForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var local))
            return null;
        local = DateTime.SpecifyKind(local, DateTimeKind.Unspecified);
        if (_zone.IsInvalidTime(local))
            local = local.AddHours(1);
        return TimeZoneInfo.ConvertTimeToUtc(local, _zone).ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
    }
}
