using AlumniCms.ContentManagement.Contents;
using AlumniCms.ContentManagement.Definitions;
using AlumniCms.Kernel.Permissions;
using AlumniCms.Kernel.Sites;
using AlumniCms.Syndication.Reading;
using AlumniCms.Syndication.Schema;

using Microsoft.EntityFrameworkCore;

namespace AlumniCms.Syndication.Calendars;

/// <summary>Reads events for calendars.</summary>
internal sealed class EventReader(PublishedContent contents, ContentModelStore models, AbsoluteUrl urls, CurrentSite site, TimeProvider time)
{
    private static readonly TimeSpan Past = TimeSpan.FromDays(31);

    /// <summary>What lies ahead, and the month behind: someone who subscribes sees what has just been.</summary>
    public async Task<IReadOnlyList<CalendarEvent>> AgendaAsync(ContentTypeDefinition type, CancellationToken cancellationToken)
    {
        var model = await models.GetAsync(site.Site, cancellationToken);
        var from = time.GetUtcNow().UtcDateTime.Date - Past;
        var items = await contents.OfType(type.Name)
            .Where(i => i.Audience == Audience.Public && i.OrderUtc >= from)
            .OrderBy(i => i.OrderUtc).ThenBy(i => i.Id).Take(PublishedContent.PageLimit).ToListAsync(cancellationToken);
        return [.. items.Select(i => Read(new PublicItem(i, type, new PublicFields(i, type, model)))).OfType<CalendarEvent>()];
    }

    /// <summary>The event of an item, or null without a beginning.</summary>
    public CalendarEvent? Read(PublicItem item)
    {
        var fields = item.Fields;
        if (EventTimes.Of(fields, site.Site) is not { } times)
            return null;
        var place = string.Join(", ", new[] { fields.Text("Venue"), PostalAddress.InOneLine(fields.Text("Address")), fields.Text("City") }.OfType<string>());
        return new CalendarEvent(
            $"{item.Item.LocalizationSet ?? item.Item.ContentItemId}@{new Uri(urls.Origin).Host}",
            times,
            item.Item.DisplayText,
            urls.For(item.CultureOn(site), item.Path),
            Utc(item.Item.CreatedUtc),
            Utc(item.Item.ModifiedUtc))
        {
            Summary = item.Summary,
            Place = place.Length > 0 ? place : null,
            Position = fields.Number("Position", "Latitude") is { } latitude && fields.Number("Position", "Longitude") is { } longitude
                ? (latitude, longitude)
                : null,
        };
    }

    private static DateTimeOffset Utc(DateTime time) => new(DateTime.SpecifyKind(time, DateTimeKind.Utc));
}
