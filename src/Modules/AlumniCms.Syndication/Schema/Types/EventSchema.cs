using System.Text.Json.Nodes;

using AlumniCms.Kernel.Sites;
using AlumniCms.Syndication.Calendars;
using AlumniCms.Syndication.Feeds;

namespace AlumniCms.Syndication.Schema.Types;

/// <summary>Events, with their times in the zone of the venue.</summary>
internal sealed class EventSchema(Organizations organizations, CurrentSite site) : ISchemaType
{
    // A price of nothing has no currency of its own, and readers ask for one all the same.
    private const string AnyCurrency = "EUR";

    public string Name => EventTypes.Event;

    public async ValueTask<JsonObject?> DescribeAsync(SchemaPage page, CancellationToken cancellationToken)
    {
        var fields = page.Fields;
        if (EventTimes.Of(fields, site.Site) is not { } times)
            return null;
        var attendance = fields.Text("Attendance");
        var organizers = await organizations.FindAllAsync(fields.Picked("Organisers"), cancellationToken);
        return page.Start(Name)
            .With("startDate", SchemaTime.Of(times.Start))
            .With("endDate", SchemaTime.Of(times.End))
            .With("eventStatus", SchemaJson.Term("EventScheduled"))
            .With("eventAttendanceMode", SchemaJson.Term(attendance switch
            {
                "online" => "OnlineEventAttendanceMode",
                "hybrid" => "MixedEventAttendanceMode",
                _ => "OfflineEventAttendanceMode",
            }))
            .With("location", Location(page, attendance))
            .With("organizer", organizers.Count > 0 ? new JsonArray([.. organizers]) : organizations.Own())
            .With("maximumAttendeeCapacity", fields.Number("Capacity") is { } capacity ? SchemaJson.Amount(capacity) : null)
            .With("isAccessibleForFree", fields.Number("Price") is null or 0)
            .With("offers", Offer(page))
            .With("inLanguage", page.Page.Lang);
    }

    private static JsonNode Location(SchemaPage page, string? attendance) => attendance switch
    {
        "online" => Online(page),
        "hybrid" => new JsonArray(Place(page), Online(page)),
        _ => Place(page),
    };

    // The address of the meeting itself is for those who come: machines are sent to the page.
    private static JsonObject Online(SchemaPage page) => SchemaJson.Thing("VirtualLocation")
        .With("url", page.Fields.Text("OnlineAddress") ?? page.Url);

    private static JsonObject Place(SchemaPage page)
    {
        var fields = page.Fields;
        var place = SchemaJson.Thing("Place")
            .With("name", fields.Text("Venue") ?? fields.Text("City"))
            .With("address", PostalAddress.Of(fields, "City"));
        if (fields.Number("Position", "Latitude") is { } latitude && fields.Number("Position", "Longitude") is { } longitude)
            place.With("geo", SchemaJson.Thing("GeoCoordinates")
                .With("latitude", SchemaJson.Amount(latitude)).With("longitude", SchemaJson.Amount(longitude)));
        return place;
    }

    private static JsonObject Offer(SchemaPage page) => SchemaJson.Thing("Offer")
        .With("price", SchemaJson.Amount(page.Fields.Number("Price") ?? 0))
        .With("priceCurrency", page.Fields.Text("Currency") ?? AnyCurrency)
        .With("availability", SchemaJson.Term("InStock"))
        .With("validFrom", SchemaTime.Of(page.Fields.Instant("RegistrationOpens") ?? Published(page)))
        .With("url", page.Url);

    private static DateTimeOffset? Published(SchemaPage page) =>
        page.Public.Item.PublishedUtc is { } utc ? new DateTimeOffset(DateTime.SpecifyKind(utc, DateTimeKind.Utc)) : null;
}
