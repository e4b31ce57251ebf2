using System.Globalization;

using AlumniCms.Admin.Listings;
using AlumniCms.Kernel.Auditing;
using AlumniCms.Kernel.Sites;
using AlumniCms.Members.People;

using Microsoft.Extensions.Localization;

namespace AlumniCms.Administration.Audit;

/// <summary>What an address of the trail asks for.</summary>
internal sealed class AuditFilters(PeopleNames people, CurrentSite site, AuditWords words, IStringLocalizer<Texts> T)
{
    private const int MostPeople = 200;

    public ListingFilter[] Shown() =>
    [
        new("action", T["What was done"], words.Actions),
        new("subject", T["To what"], words.Subjects),
        new("from", T["From this day on"], []) { InputType = "date" },
        new("to", T["Up to and including"], []) { InputType = "date" },
    ];

    /// <summary>The filter; text is looked for in names and addresses of people, and as the id of what it was done to.</summary>
    public async Task<AuditFilter> ReadAsync(ListingQuery query, CancellationToken cancellationToken) => new()
    {
        ActionPrefix = query.Filter("action"),
        SubjectType = query.Filter("subject"),
        Involving = query.Text.Length > 0 ? [query.Text, .. await people.FindAsync(query.Text, MostPeople, cancellationToken)] : null,
        FromUtc = Midnight(query.Filter("from"), 0),
        BeforeUtc = Midnight(query.Filter("to"), 1),
    };

    private DateTime? Midnight(string? day, int daysLater)
    {
        if (!DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) || date.Year is < 2000 or > 9000)
            return null;
        var zone = TimeZoneInfo.TryFindSystemTimeZoneById(site.Site.TimeZone, out var found) ? found : TimeZoneInfo.Utc;
        var midnight = date.AddDays(daysLater).ToDateTime(TimeOnly.MinValue);
        return TimeZoneInfo.ConvertTimeToUtc(zone.IsInvalidTime(midnight) ? midnight.AddHours(1) : midnight, zone);
    }
}
