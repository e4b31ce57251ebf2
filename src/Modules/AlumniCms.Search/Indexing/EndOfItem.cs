using System.Globalization;

using AlumniCms.ContentManagement.Fields;
using AlumniCms.ContentManagement.Handlers;

namespace AlumniCms.Search.Indexing;

/// <summary>When an item ends, by the first of the fields that its type names for it and that has a value.</summary>
internal static class EndOfItem
{
    /// <summary>The moment from which on the item has ended, or null. A date ends with its day at the site.</summary>
    public static DateTime? Read(ContentItemContext context, IReadOnlyCollection<FieldValue> values)
    {
        foreach (var name in context.Type.Aspects.Ends)
            if (values.FirstOrDefault(v => string.Equals(v.Definition.Name, name, StringComparison.OrdinalIgnoreCase)) is { } value
                && DateTimeOffset.TryParse(
                    value.Json["Value"]?.ToString(), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date))
                return value.Definition.FieldName == "DateField" ? EndOfDay(date.DateTime.Date, context.Site.TimeZone) : date.UtcDateTime;
        return null;
    }

    internal static DateTime EndOfDay(DateTime day, string timeZone)
    {
        if (!TimeZoneInfo.TryFindSystemTimeZoneById(timeZone, out var zone))
            zone = TimeZoneInfo.Utc;
        if (day >= DateTime.MaxValue.Date)
            return DateTime.SpecifyKind(DateTime.MaxValue, DateTimeKind.Utc);
        var next = day.AddDays(1);

        // Where the clock is put forward at midnight, the next day begins later; where it is put back, at the first of two midnights.
        while (zone.IsInvalidTime(next))
            next = next.AddMinutes(15);
        var ahead = zone.IsAmbiguousTime(next) ? zone.GetAmbiguousTimeOffsets(next).Max() : zone.GetUtcOffset(next);
        return new DateTime(Math.Clamp(next.Ticks - ahead.Ticks, DateTime.MinValue.Ticks, DateTime.MaxValue.Ticks), DateTimeKind.Utc);
    }
}
