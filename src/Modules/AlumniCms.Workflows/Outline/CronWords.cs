using System.Globalization;

using AlumniCms.Kernel.Sites;
using AlumniCms.Workflows.Activities;
using AlumniCms.Workflows.Format;
using AlumniCms.Workflows.Timing;

using Microsoft.Extensions.Localization;

namespace AlumniCms.Workflows.Outline;

/// <summary>Tells the usual cron expressions in words, and any other as it is written.</summary>
internal sealed class CronWords(CurrentSite site, IStringLocalizer<Texts> T)
{
    public string Sentence(ActivityRecord timer)
    {
        var cron = TimerEvent.Cron(timer);
        var fields = cron.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries);
        if (!CronSchedule.TryParse(cron, out _))
            return T["At the times “{0}”", cron];
        return fields switch
        {
            [var minutes, "*", "*", "*", "*"] when minutes.StartsWith("*/", StringComparison.Ordinal) => T["Every {0} minutes", minutes[2..]],
            ["*", "*", "*", "*", "*"] => T["Every minute"],
            [var minute, "*", "*", "*", "*"] when Number(minute) is { } past => T["Every hour, {0} minutes past", past],
            [var minute, var hour, "*", "*", "*"] when Time(hour, minute) is { } time => T["Every day at {0} ({1})", time, site.Site.TimeZone],
            [var minute, var hour, "*", "*", var day] when Time(hour, minute) is { } time && Number(day) is >= 0 and <= 6 and var weekday =>
                T["Every week on {0} at {1} ({2})", CultureInfo.CurrentUICulture.DateTimeFormat.GetDayName((DayOfWeek)weekday), time, site.Site.TimeZone],
            [var minute, var hour, var day, "*", "*"] when Time(hour, minute) is { } time && Number(day) is { } ofMonth =>
                T["Every month on day {0} at {1} ({2})", ofMonth, time, site.Site.TimeZone],
            _ => T["At the times “{0}” ({1})", cron, site.Site.TimeZone],
        };
    }

    private static int? Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string? Time(string hour, string minute) =>
        Number(hour) is { } h && Number(minute) is { } m ? new TimeOnly(h, m).ToString("t", CultureInfo.CurrentCulture) : null;
}
