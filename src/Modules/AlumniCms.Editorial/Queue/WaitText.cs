using AlumniCms.Sites.Localization;

using Microsoft.Extensions.Localization;

namespace AlumniCms.Editorial.Queue;

/// <summary>How long something has waited, in the words of people.</summary>
internal static class WaitText
{
    /// <summary>Days from two on, hours from two on, minutes below.</summary>
    public static string Of(TimeSpan waited, IStringLocalizer T) => waited switch
    {
        { TotalHours: >= 48 } => T.Plural((int)waited.TotalDays, "{0} day", "{0} days"),
        { TotalMinutes: >= 120 } => T.Plural((int)waited.TotalHours, "{0} hour", "{0} hours"),
        { TotalMinutes: >= 1 } => T.Plural((int)waited.TotalMinutes, "{0} minute", "{0} minutes"),
        _ => T["less than a minute"],
    };
}
