using AlumniCms.Kernel.Sites;

namespace AlumniCms.Notifications.Notices;

/// <summary>When the daily mail goes out: at six in the evening, where the person is.</summary>
internal static class DailyHour
{
    private const int Hour = 18;

    /// <summary>The next such instant after now.</summary>
    public static DateTime Next(DateTime nowUtc, Site site)
    {
        var zone = TimeZoneInfo.FindSystemTimeZoneById(site.TimeZone);
        var day = TimeZoneInfo.ConvertTimeFromUtc(nowUtc, zone).Date.AddHours(Hour);
        var due = ToUtc(day, zone);

        // Today's may be over, and so may be tomorrow's where a day was left out.
        while (due <= nowUtc)
            due = ToUtc(day = day.AddDays(1), zone);
        return due;
    }

    // Where clocks leap over that hour, as islands did when they changed their side of the date line, it is the first that there is.
    private static DateTime ToUtc(DateTime local, TimeZoneInfo zone)
    {
        while (zone.IsInvalidTime(local))
            local = local.AddHours(1);
        return TimeZoneInfo.ConvertTimeToUtc(local, zone);
    }
}
