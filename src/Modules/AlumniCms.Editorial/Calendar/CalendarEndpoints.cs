using System.Globalization;

using AlumniCms.Admin.Frames;
using AlumniCms.Admin.Refusals;
using AlumniCms.ContentManagement.Contents;
using AlumniCms.Display.Fields;
using AlumniCms.Editorial.Definitions;
using AlumniCms.Editorial.Moves;
using AlumniCms.Kernel.Sites;

using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;

namespace AlumniCms.Editorial.Calendar;

/// <summary><c>/{site}/admin/calendar</c></summary>
internal sealed class CalendarEndpoints(
    CalendarQuery query, IContentManager contents, EditorialWorkflowStore store, MoveContentItem move, RefusalTexts words, CurrentSite site, SiteClock clock,
    AdminFrames frames, IStringLocalizer<Texts> T)
{
    public const string Path = "calendar";

    private const string MonthForm = "yyyy-MM";

    public async Task<IResult> ShowAsync(string? month, string? view, string? done, CancellationToken cancellationToken) =>
        await PageAsync(MonthOf(month), view == "list", cancellationToken) is var page && done == "moved"
            ? Draw(page, T["The text has its new hour."], [])
            : Draw(page, null, []);

    /// <summary>Gives a scheduled text another hour.</summary>
    public async Task<IResult> MoveAsync(HttpContext http, CancellationToken cancellationToken)
    {
        var form = await http.Request.ReadFormAsync(cancellationToken);
        var (id, typed) = (form["id"].ToString(), form["date"].ToString());
        var month = MonthOf(form["month"].ToString());
        var isList = form["view"] == "list";
        var hour = new SiteTime(site.Site.TimeZone).ToUtc(typed);
        if (await contents.GetAsync(id, VersionOptions.Latest, cancellationToken) is not { } item || await query.MoveOfAsync(item, await store.GetAsync(cancellationToken), cancellationToken) is not { } transition)
            return Draw(await PageAsync(month, isList, cancellationToken), null, [T["This text cannot be given another hour here. Open it."]]);
        if (hour is not { } instant)
            return Draw(await PageAsync(month, isList, cancellationToken), null, [T["This is no day and hour. Write it like 2027-03-08T09:00."]], id, typed);
        var result = await move.ExecuteAsync(new MoveRequest(id, transition) { PublishUtc = instant }, cancellationToken);
        if (!result.Succeeded)
            return Draw(await PageAsync(month, isList, cancellationToken), null, words.Of(result.Refusals), id, typed);
        var to = clock.Local(instant).ToString(MonthForm, CultureInfo.InvariantCulture);
        return Results.Redirect(frames.Url($"{Path}?month={to}{(isList ? "&view=list" : "")}&done=moved"));
    }

    private static AdminResult Draw(CalendarPage page, string? notice, IReadOnlyList<string> problems, string? refused = null, string typed = "") =>
        new(new CalendarPage
        {
            Frame = page.Frame, Title = page.Title, Month = page.Month, MonthKey = page.MonthKey, IsList = page.IsList, Url = page.Url, Former = page.Former, Next = page.Next,
            WeekDays = page.WeekDays, Days = page.Days, IsCut = page.IsCut, Notice = notice, Problems = problems, RefusedId = refused, RefusedDate = typed,
        }, "Editorial.Calendar")
        { StatusCode = problems.Count > 0 ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK };

    private async Task<CalendarPage> PageAsync(DateOnly month, bool isList, CancellationToken cancellationToken)
    {
        var culture = CultureInfo.CurrentCulture;
        var first = culture.DateTimeFormat.FirstDayOfWeek;
        var start = month.AddDays(-(((int)month.DayOfWeek - (int)first + 7) % 7));
        var end = month.AddMonths(1);
        end = end.AddDays(((int)first - (int)end.DayOfWeek + 7) % 7);
        var entries = await query.RunAsync(Utc(start), Utc(end), cancellationToken);
        var byDay = entries.ToLookup(e => DateOnly.FromDateTime(e.Local.DateTime));
        var today = DateOnly.FromDateTime(clock.Now.DateTime);
        return new CalendarPage
        {
            Frame = frames.Make(),
            Title = T["Calendar"],
            Month = month.ToString("Y", culture),
            MonthKey = Key(month),
            IsList = isList,
            Url = frames.Url(Path),
            Former = Key(month.AddMonths(-1)),
            Next = Key(month.AddMonths(1)),
            WeekDays = [.. Enumerable.Range(0, 7).Select(i => culture.DateTimeFormat.GetAbbreviatedDayName((DayOfWeek)(((int)first + i) % 7)))],
            Days = [.. Enumerable.Range(0, end.DayNumber - start.DayNumber).Select(start.AddDays).Select(d => new CalendarDay(d, d.Month == month.Month, d == today, [.. byDay[d]]))],
            IsCut = entries.GroupBy(e => e.Kind).Any(g => g.Count() > CalendarQuery.MostOfAKind),
        };
    }

    private DateOnly MonthOf(string? text) =>
        DateOnly.TryParseExact(text, MonthForm, CultureInfo.InvariantCulture, DateTimeStyles.None, out var month) && month.Year is > 2000 and < 2200
            ? month
            : new DateOnly(clock.Now.Year, clock.Now.Month, 1);

    private static string Key(DateOnly month) => month.ToString(MonthForm, CultureInfo.InvariantCulture);

    // Midnight on the site, which some clocks leave out.
    private DateTime Utc(DateOnly day) =>
        new SiteTime(site.Site.TimeZone).ToUtc($"{day:yyyy-MM-dd}T00:00")!.Value;
}
