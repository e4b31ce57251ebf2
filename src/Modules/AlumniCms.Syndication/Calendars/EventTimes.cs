using AlumniCms.Kernel.Sites;
using AlumniCms.Syndication.Reading;

namespace AlumniCms.Syndication.Calendars;

/// <summary>When an event takes place, by the clocks of its venue.</summary>
/// <param name="Start">Beginning, with the offset of the venue on that day.</param>
/// <param name="End">End, likewise; null when it is not said or before the beginning.</param>
/// <param name="Zone">The zone of the venue.</param>
internal sealed record EventTimes(DateTimeOffset Start, DateTimeOffset? End, TimeZoneInfo Zone)
{
    /// <summary>The times of an event's fields, or null without a beginning.</summary>
    public static EventTimes? Of(PublicFields fields, Site site)
    {
        if (fields.Instant("Start") is not { } start)
            return null;
        var zone = Find(fields.Text("TimeZone")) ?? Find(site.TimeZone) ?? TimeZoneInfo.Utc;
        var end = fields.Instant("End") is { } given && given > start ? given : (DateTimeOffset?)null;
        return new EventTimes(TimeZoneInfo.ConvertTime(start, zone), end is { } e ? TimeZoneInfo.ConvertTime(e, zone) : null, zone);
    }

    private static TimeZoneInfo? Find(string? id) =>
        id is not null && TimeZoneInfo.TryFindSystemTimeZoneById(id, out var zone) ? zone : null;
}
