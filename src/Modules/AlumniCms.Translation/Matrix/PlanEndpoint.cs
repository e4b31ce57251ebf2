using System.Globalization;

using AlumniCms.Admin.Frames;
using AlumniCms.Admin.Refusals;
using AlumniCms.ContentManagement.Contents;
using AlumniCms.Display.Frames;
using AlumniCms.Kernel.Permissions;
using AlumniCms.Kernel.Sites;
using AlumniCms.Members.People;

using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;

namespace AlumniCms.Translation.Matrix;

/// <summary><c>/{site}/admin/translations/plan</c>: by when marked texts are wanted, and from whom.</summary>
internal sealed class PlanEndpoint(
    MatrixQuery matrix, PlanTranslations plan, SitePeople people, CurrentSite site, CurrentActor actor, RefusalTexts words, AdminFrames frames, IStringLocalizer<Texts> T)
{
    private const int MostPeople = 200;
    private const int MostTitles = 8;

    public async Task<IResult> AskAsync(IFormCollection form, CancellationToken cancellationToken) =>
        await DrawAsync(form, await MarkedTexts.ReadAsync(form, matrix, cancellationToken), [], cancellationToken);

    public async Task<IResult> SendAsync(HttpContext http, CancellationToken cancellationToken)
    {
        var form = await http.Request.ReadFormAsync(cancellationToken);
        var marked = await MarkedTexts.ReadAsync(form, matrix, cancellationToken);
        var cultures = Chosen(form);
        var due = form["due"].ToString().Trim();
        DateTime? utc = null;
        if (due.Length > 0)
        {
            if (!DateOnly.TryParseExact(due, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
                return await DrawAsync(form, marked, [T["This is not a day. Write it like 2026-11-22."]], cancellationToken);
            utc = End(day);
        }

        if (cultures.Count == 0)
            return await DrawAsync(form, marked, [T["Mark at least one language."]], cancellationToken);
        if (marked.Rows.Count > MarkedTexts.Most)
            return await DrawAsync(form, marked, [T["More than {0} entries fit. Search for less.", MarkedTexts.Most]], cancellationToken);
        var planned = await plan.ExecuteAsync(marked.Rows, cultures, utc, form["assignee"].ToString(), cancellationToken);
        return planned.Succeeded
            ? Results.Redirect(frames.Url("translations?done=planned"))
            : await DrawAsync(form, marked, words.Of(planned.Refusals), cancellationToken);
    }

    // The day is over at midnight where the site is.
    private DateTime End(DateOnly day)
    {
        var zone = TimeZoneInfo.TryFindSystemTimeZoneById(site.Site.TimeZone, out var found) ? found : TimeZoneInfo.Utc;
        var end = day.ToDateTime(new TimeOnly(23, 59, 59));
        return TimeZoneInfo.ConvertTimeToUtc(zone.IsInvalidTime(end) ? end.AddHours(1) : end, zone);
    }

    private List<string> Chosen(IFormCollection form) => [.. site.Site.Cultures.Where(c => form["cultures"].Contains(c))];

    private async Task<IResult> DrawAsync(IFormCollection form, MarkedTexts marked, IReadOnlyList<string> problems, CancellationToken cancellationToken)
    {
        if (marked.Rows.Count == 0)
            return Results.Redirect(frames.Url("translations?done=none"));
        string[] cultures = [.. site.Site.Cultures.Where(c => actor.Has(ContentPermissions.EditContent, c))];
        return new AdminResult(
            new PlanPage
            {
                Frame = frames.Make(new PageLink(T["Translations"], frames.Url(MatrixEndpoint.Path))),
                Title = T["Set a due date"],
                Problems = problems,
                Titles = [.. marked.Rows.Take(MostTitles).Select(r => r.DisplayText)],
                Count = marked.Rows.Count,
                Hidden = marked.Hidden,
                Cultures = cultures,
                Chosen = form.ContainsKey("cultures") ? Chosen(form) : [],
                People = [.. (await people.FindAsync("", MostPeople, cancellationToken)).Select(p => (p.Id, p.Name))],
                Due = form["due"].ToString(),
                Assignee = form["assignee"].ToString(),
            },
            "Translations.Plan") { StatusCode = problems.Count > 0 ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK };
    }
}
