using AlumniCms.Admin.Frames;
using AlumniCms.Admin.Listings;
using AlumniCms.Display.Forms;
using AlumniCms.Sites.Localization;

using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;

namespace AlumniCms.Admin.Bulk;

/// <summary>Takes in what is to be done to marked rows of a list, or to all that its query finds.</summary>
public sealed class BulkForm
{
    private readonly IEnumerable<IBulkWork> _works;
    private readonly BeginBulk _begin;
    private readonly AdminFrames _frames;
    private readonly IStringLocalizer<Texts> T;

    internal BulkForm(IEnumerable<IBulkWork> works, BeginBulk begin, AdminFrames frames, IStringLocalizer<Texts> localizer) =>
        (_works, _begin, _frames, T) = (works, begin, frames, localizer);

    /// <summary>
    /// Answers the form of a list. All rows are asked for once more, with their number. Then leads back to the list where everything
    /// is done, else to the page of the run.
    /// </summary>
    /// <param name="http">The request.</param>
    /// <param name="list">Key of the list, for which a module has registered an <see cref="IBulkWork"/>.</param>
    /// <param name="cancellationToken">Cancelled with the request.</param>
    public async Task<IResult> SendAsync(HttpContext http, string list, CancellationToken cancellationToken)
    {
        var form = await http.Request.ReadFormAsync(cancellationToken);
        var work = _works.Single(w => w.List == list);
        var offered = work.Actions();
        var asked = form["do"].ToString();
        if (asked.Length == 0 && offered.Count != 1)
            return Results.BadRequest();
        if ((asked.Length == 0 ? offered[0] : offered.FirstOrDefault(a => a.Key == asked)) is not { } action)
            return Results.StatusCode(StatusCodes.Status403Forbidden);
        var back = LocalUrl.Keep(form["returnUrl"]) is { Length: > 0 and <= BulkModel.BackLength } url ? url : _frames.Url(list);
        var isAll = form["all"] == "true";
        var targets = isAll ? await work.FindAsync(ListingQuery.Parse(form["query"].ToString()), BeginBulk.Most + 1, cancellationToken) : await MarkedAsync(work, form, cancellationToken);
        if (targets.Count == 0)
            return Results.Redirect(With(back, "none"));
        var page = Ask(http, form, action, targets.Count, back);
        if (targets.Count > BeginBulk.Most)
            return page([T["More than {0} entries fit. Search for less.", BeginBulk.Most]]);
        if (isAll && form["sure"] != "true")
            return page([]);
        var begun = await _begin.ExecuteAsync(work, action, targets, back, cancellationToken);
        if (!begun.Succeeded)
            return page([T["{0} of your runs go on already. Wait until one of them has ended.", BeginBulk.MostAtOnce]]);
        return begun.Value is { State: BulkRunState.Done, Skipped: 0 }
            ? Results.Redirect(With(back, action.DoneKey ?? action.Key))
            : Results.Redirect(_frames.Url($"runs/{begun.Value.Id}"));
    }

    private static async Task<IReadOnlyList<BulkTarget>> MarkedAsync(IBulkWork work, IFormCollection form, CancellationToken cancellationToken)
    {
        string[] ids = [.. form["id"].OfType<string>().Where(i => i.Length is > 0 and <= 64).Distinct(StringComparer.Ordinal).Take(Listing.PageSize)];
        var known = (await work.FindAsync(ids, cancellationToken)).ToDictionary(t => t.Id, StringComparer.Ordinal);

        // What is no longer there is told as such, not passed over.
        return [.. ids.Select(i => known.GetValueOrDefault(i) ?? new BulkTarget(i, i))];
    }

    private Func<IReadOnlyList<string>, IResult> Ask(HttpContext http, IFormCollection form, BulkAction action, int count, string back) => problems => new AdminResult(
        new AskBulkPage
        {
            Frame = _frames.Make(),
            Title = T.Plural(count, "{1}: {0} entry?", "{1}: {0} entries?", action.Text),
            Problems = problems,
            Url = http.Request.PathBase + http.Request.Path,
            Action = action,
            Query = ListingQuery.Parse(form["query"].ToString()).Kept,
            Back = back,
        },
        "Runs.Ask");

    private static string With(string url, string done) => url + (url.Contains('?', StringComparison.Ordinal) ? "&" : "?") + ListingQuery.DoneKey + "=" + done;
}
