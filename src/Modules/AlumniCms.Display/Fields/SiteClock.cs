using AlumniCms.ContentManagement.Contents;
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

    /// <summary>When the time of an item is over, or null when it has no end.</summary>
    public DateTimeOffset? Ends(ContentItem item, ContentTypeDefinition type, ContentModel model) =>
        ItemEnd.Of(type, model, item.Content, site.Site) is { } end ? new DateTimeOffset(end) : null;

    /// <summary>Whether the time of an item is over.</summary>
    public bool IsOver(ContentItem item, ContentTypeDefinition type, ContentModel model) =>
        Ends(item, type, model) is { } end && end <= time.GetUtcNow();
}
