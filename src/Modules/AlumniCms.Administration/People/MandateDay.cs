using System.Globalization;

using AlumniCms.Display.Fields;
using AlumniCms.Kernel.Results;
using AlumniCms.Kernel.Sites;

namespace AlumniCms.Administration.People;

/// <summary>The last day of a mandate, as people of the site count days. It ends with that day.</summary>
internal sealed class MandateDay(CurrentSite site, SiteClock clock)
{
    private const string Form = "yyyy-MM-dd";

    private static readonly Refusal NoDay = new("mandate.day", "This is no date. Choose one, or leave the field empty.", "UntilUtc");

    /// <summary>The instant at which a mandate ends whose last day was typed; null for one without an end.</summary>
    public Result<DateTime?> Read(string typed)
    {
        if (typed.Length == 0)
            return (DateTime?)null;
        if (!DateOnly.TryParseExact(typed, Form, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) || day.Year > 9000)
            return NoDay;
        var zone = TimeZoneInfo.TryFindSystemTimeZoneById(site.Site.TimeZone, out var found) ? found : TimeZoneInfo.Utc;
        var midnight = day.AddDays(1).ToDateTime(TimeOnly.MinValue);
        return TimeZoneInfo.ConvertTimeToUtc(zone.IsInvalidTime(midnight) ? midnight.AddHours(1) : midnight, zone);
    }

    /// <summary>The last day as a form writes it.</summary>
    public string ToForm(DateTime? untilUtc) => untilUtc is { } until ? Last(until).ToString(Form, CultureInfo.InvariantCulture) : "";

    /// <summary>The last day in words.</summary>
    public string Words(DateTime untilUtc) => DateText.Day(Last(untilUtc));

    /// <summary>Tomorrow or later is what a mandate may end at; this is today.</summary>
    public string Today => clock.Now.ToString(Form, CultureInfo.InvariantCulture);

    private DateTimeOffset Last(DateTime untilUtc) => clock.Local(untilUtc.AddTicks(-1));
}
