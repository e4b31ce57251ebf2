using System.Globalization;
using System.Text.Json.Nodes;

using AlumniCms.ContentManagement.Definitions;
using AlumniCms.ContentManagement.Fields;
using AlumniCms.Kernel.Sites;

namespace AlumniCms.ContentManagement.Contents;

/// <summary>When an item ends, by the first of the fields that its type names for it and that has a value.</summary>
public static class ItemEnd
{
    /// <summary>
    /// The moment (UTC) from which on the item has ended, or null when it has no end. A date ends with its day at the
    /// site; a date and time ends at that moment, at midnight too. A field that is not shown ends nothing.
    /// </summary>
    /// <param name="type">The item's type.</param>
    /// <param name="model">The definitions of the site.</param>
    /// <param name="content">The item's parts.</param>
    /// <param name="site">The site, whose time zone says when a day ends.</param>
    public static DateTime? Of(ContentTypeDefinition type, ContentModel model, JsonObject content, Site site)
    {
        if (type.Aspects.Ends.IsDefaultOrEmpty)
            return null;
        var own = FieldValue.Of(type, model, content)
            .Where(v => string.Equals(v.Part, type.Name, StringComparison.OrdinalIgnoreCase) && v.IsShownIn(content)).ToList();
        foreach (var name in type.Aspects.Ends)
            if (own.Find(v => string.Equals(v.Definition.Name, name, StringComparison.OrdinalIgnoreCase)) is { } value
                && DateTimeOffset.TryParse(
                    value.Json["Value"]?.ToString(), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date))
                return value.Definition.FieldName == "DateField" ? EndOfDay(date.DateTime.Date, site.TimeZone) : date.UtcDateTime;
        return null;
    }

    private static DateTime EndOfDay(DateTime day, string timeZone)
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
