using System.Globalization;

using AlumniCms.ContentManagement.Definitions;
using AlumniCms.ContentManagement.Items;
using AlumniCms.Kernel.Sites;

namespace AlumniCms.Display.Fields;

/// <summary>Instants as the readers of the current site tell them.</summary>
public sealed class SiteClock(CurrentSite site, TimeProvider time)
{
    /// <summary>Now, in the site's time zone.</summary>
    public DateTimeOffset Now => Local(time.GetUtcNow());

    /// <summary>An instant in the site's time zone.</summary>
    public DateTimeOffset Local(DateTime utc) => Local(new DateTimeOffset(DateTime.SpecifyKind(utc, DateTimeKind.Utc)));

    /// <inheritdoc cref="Local(DateTime)"/>
    public DateTimeOffset Local(DateTimeOffset instant) => In(site.Site.TimeZone, instant);

    /// <summary>An instant in a time zone by its IANA name; in UTC when there is no such zone.</summary>
    public static DateTimeOffset In(string zone, DateTimeOffset instant) =>
        TimeZoneInfo.TryFindSystemTimeZoneById(zone, out var found) ? TimeZoneInfo.ConvertTime(instant, found) : instant.ToUniversalTime();

    /// <summary>Whether the time of an item is over: the first of the type's closing fields that has a value has passed.</summary>
    public bool IsOver(ContentItem item, ContentTypeDefinition type) => Ends(item, type) is { } end && end < time.GetUtcNow();

    /// <summary>When the time of an item is over, or null when it has no end. A date without a time lasts to the end of its day.</summary>
    public DateTimeOffset? Ends(ContentItem item, ContentTypeDefinition type)
    {
        foreach (var field in type.Aspects.Ends)
            if (DateTimeOffset.TryParse(
                item.Field(field)?["Value"]?.ToString(), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var end))
                return end.TimeOfDay == TimeSpan.Zero ? EndOfDay(DateOnly.FromDateTime(end.UtcDateTime)) : end;
        return null;
    }

    private DateTimeOffset EndOfDay(DateOnly day)
    {
        var local = day.AddDays(1).ToDateTime(TimeOnly.MinValue, DateTimeKind.Unspecified);
        var zone = TimeZoneInfo.TryFindSystemTimeZoneById(site.Site.TimeZone, out var found) ? found : TimeZoneInfo.Utc;
        return new DateTimeOffset(local, zone.GetUtcOffset(local));
    }
}
