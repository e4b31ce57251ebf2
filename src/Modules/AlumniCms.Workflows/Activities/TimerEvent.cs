using System.Globalization;

using AlumniCms.Kernel.Sites;
using AlumniCms.Workflows.Checking;
using AlumniCms.Workflows.Format;
using AlumniCms.Workflows.Timing;

namespace AlumniCms.Workflows.Activities;

/// <summary>Orchard Core’s <c>TimerEvent</c>: starts a workflow at times of the site’s clock, or has a run wait for one.</summary>
internal sealed class TimerEvent(CurrentSite site, TimeProvider time) : Activity
{
    public const string EventName = "TimerEvent";
    private const string Default = "*/5 * * * *";

    public override string Name => EventName;

    public override bool IsEvent => true;

    public override IReadOnlyList<string> Outcomes(ActivityRecord record) => ["Done"];

    /// <summary>The expression; Orchard Core’s own where none is written.</summary>
    public static string Cron(ActivityRecord record) => record.Text("CronExpression") is { Length: > 0 } cron ? cron : Default;

    /// <summary>When it comes next after an instant; null for never.</summary>
    public static DateTime? Next(ActivityRecord record, DateTime afterUtc, TimeZoneInfo zone)
    {
        if (StartAt(record) is { } start && start > afterUtc)
            afterUtc = start.AddTicks(-1);
        return CronSchedule.TryParse(Cron(record), out var schedule) ? schedule!.Next(afterUtc, zone) : null;
    }

    public static TimeZoneInfo Zone(Site site) => TimeZoneInfo.TryFindSystemTimeZoneById(site.TimeZone, out var zone) ? zone : TimeZoneInfo.Utc;

    public override void Check(ActivityCheck check)
    {
        if (!CronSchedule.TryParse(Cron(check.Record), out var schedule))
            check.Problem("Properties.CronExpression", $"“{Cron(check.Record)}” is no cron expression of five fields: minute, hour, day, month, day of the week. Write for example 0 8 * * 1 for Mondays at eight.");
        else if (schedule!.Next(time.GetUtcNow().UtcDateTime, TimeZoneInfo.Utc) is null)
            check.Problem("Properties.CronExpression", $"The day of “{Cron(check.Record)}” never comes. Choose another day or month.");
        if (check.Record.Text("StartAtUtc") is { Length: > 0 } text && StartAt(check.Record) is null)
            check.Problem("Properties.StartAtUtc", $"“{text}” is no instant; write it like 2026-11-22T09:30:00Z.");
    }

    public override Task<ActivityResult> ExecuteAsync(ActivityContext context, CancellationToken cancellationToken) => Task.FromResult(
        context.Token.HasWaited ? ActivityResult.Done
            : Next(context.Record, time.GetUtcNow().UtcDateTime, Zone(site.Site)) is { } due ? new ActivityResult { WaitUntil = due }
            : throw new ActivityFault($"The time of the timer never comes. Look at its cron expression."));

    private static DateTime? StartAt(ActivityRecord record) =>
        DateTime.TryParse(record.Text("StartAtUtc"), CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal, out var start) ? start : null;
}
