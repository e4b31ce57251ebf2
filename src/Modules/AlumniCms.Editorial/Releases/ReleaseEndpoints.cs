using System.Globalization;

using AlumniCms.Admin.Frames;
using AlumniCms.Admin.Listings;
using AlumniCms.Admin.Refusals;
using AlumniCms.ContentManagement.Actions;
using AlumniCms.Display.Fields;
using AlumniCms.Display.Frames;
using AlumniCms.Kernel.Results;
using AlumniCms.Kernel.Sites;

using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;

namespace AlumniCms.Editorial.Releases;

/// <summary><c>/{site}/admin/releases</c></summary>
internal sealed class ReleaseEndpoints(
    ReleaseQuery query, ChangeRelease change, ReleaseTogether releaseTogether, RefusalTexts words, CurrentSite site, SiteClock clock, AdminFrames frames, IStringLocalizer<Texts> T)
{
    public const string Path = "releases";

    public Task<IResult> ListAsync(HttpContext http, CancellationToken cancellationToken) => ListAsync(http, "", [], cancellationToken);

    public async Task<IResult> AddAsync(HttpContext http, CancellationToken cancellationToken)
    {
        var name = (await http.Request.ReadFormAsync(cancellationToken))["name"].ToString();
        var added = await change.AddAsync(name, cancellationToken);
        return added.Succeeded ? Results.Redirect(frames.Url($"{Path}/{added.Value.Id}")) : await ListAsync(http, name, words.Of(added.Refusals), cancellationToken);
    }

    public async Task<IResult> ShowAsync(string id, string? q, string? done, CancellationToken cancellationToken) =>
        await query.FindAsync(id, cancellationToken) is { } release
            ? new AdminResult(await PageAsync(release, q, Said(done), [], [], cancellationToken), "Editorial.Release")
            : Results.NotFound();

    /// <summary>What a button of the page says: <c>set</c>, <c>add:ID:BASIS</c>, <c>out:ID</c>, <c>release</c>, <c>remove</c>.</summary>
    public async Task<IResult> SendAsync(HttpContext http, string id, CancellationToken cancellationToken)
    {
        if (await query.FindAsync(id, cancellationToken) is not { } release)
            return Results.NotFound();
        var form = await http.Request.ReadFormAsync(cancellationToken);
        var (verb, target) = form["do"].ToString().Split(':', 2) is [var v, var t] ? (v, t) : (form["do"].ToString(), "");
        if (verb == "release")
            return await ReleaseAsync(release, cancellationToken);
        var typed = form["date"].ToString();
        var hour = typed.Length == 0 ? null : new SiteTime(site.Site.TimeZone).ToUtc(typed);
        var result = verb switch
        {
            "add" => target.Split(':', 2) is [var text, var seen]
                ? await change.AddItemAsync(id, text, EditingBasis.Read(seen), cancellationToken)
                : await change.AddItemAsync(id, target, null, cancellationToken),
            "out" => await change.RemoveItemAsync(id, target, cancellationToken),
            "remove" => await change.RemoveAsync(id, cancellationToken),
            _ when typed.Length > 0 && hour is null => new Refusal("workflow.date-shape", "This is no day and hour. Write it like 2027-03-08T09:00.", "date"),
            _ => await change.SetAsync(id, form["name"].ToString(), hour, cancellationToken),
        };
        if (result.Succeeded)
            return Results.Redirect(frames.Url(verb == "remove" ? $"{Path}?done=removed" : $"{Path}/{id}?done={(verb is "add" or "out" ? verb : "set")}"));
        var page = await PageAsync(release, null, null, words.Of(result.Refusals), [], cancellationToken, verb == "set" ? (form["name"].ToString(), typed) : null);
        return new AdminResult(page, "Editorial.Release") { StatusCode = StatusCodes.Status422UnprocessableEntity };
    }

    private async Task<IResult> ReleaseAsync(Release release, CancellationToken cancellationToken)
    {
        var result = await releaseTogether.ExecuteAsync(release.Id, cancellationToken);
        if (result.Succeeded && result.Value.Problems.Count == 0)
            return Results.Redirect(frames.Url($"{Path}/{release.Id}?done=released"));
        var page = result.Succeeded
            ? await PageAsync(release, null, null, [T["Nothing was published: what is marked below is in the way."]], result.Value.Problems, cancellationToken)
            : await PageAsync(release, null, null, words.Of(result.Refusals), [], cancellationToken);
        return new AdminResult(page, "Editorial.Release") { StatusCode = StatusCodes.Status422UnprocessableEntity };
    }

    private async Task<IResult> ListAsync(HttpContext http, string name, IReadOnlyList<string> problems, CancellationToken cancellationToken)
    {
        ListingColumn[] columns = [new("name", T["Name"]), new("state", T["State"]), new("texts", T["Texts"]), new("when", T["When"]), new("by", T["Made by"], Optional: true)];
        ListingFilter[] filters = [new("state", T["State"], [("open", T["Open"]), ("released", T["Released"])])];
        var asked = ListingQuery.Read(http.Request).Within(columns, filters);
        var rows = await query.PageAsync(asked, cancellationToken);
        return new AdminResult(
            new ReleaseListPage
            {
                Frame = frames.Make(),
                Title = T["Releases"],
                Notice = asked.Done == "removed" ? T["The release is given up. Its texts stay as they are."].Value : null,
                Problems = problems,
                Name = name,
                Action = frames.Url(Path),
                Listing = new Listing
                {
                    Key = Path, Url = frames.Url(Path), Query = asked, Columns = columns, Filters = filters, Total = await query.CountAsync(asked, cancellationToken),
                    Empty = T["No release yet. Give the first one a name above."],
                    Rows = [.. rows.Select(r => Row(r.Release, r.Texts))],
                },
            },
            "Editorial.Releases")
        { StatusCode = problems.Count > 0 ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK };
    }

    private ListingRow Row(Release release, int texts) => new(release.Id, new Dictionary<string, ListingCell>(StringComparer.Ordinal)
    {
        ["name"] = new(release.Name) { Url = frames.Url($"{Path}/{release.Id}") },
        ["state"] = new("") { Tags = [release.State == ReleaseState.Released ? new(T["Released"], ListingTone.Good) : release.DueUtc is null ? new(T["Open"]) : new(T["Scheduled"], ListingTone.Waiting)] },
        ["texts"] = new(texts.ToString(CultureInfo.CurrentCulture)),
        ["when"] = new(When(release.ReleasedUtc ?? release.DueUtc) ?? ""),
        ["by"] = new(release.ByName),
    });

    private async Task<ReleasePage> PageAsync(
        Release release, string? search, string? notice, IReadOnlyList<string> problems, IReadOnlyList<ReleaseProblem> kept, CancellationToken cancellationToken, (string Name, string Date)? typed = null)
    {
        var texts = await query.TextsAsync(release.Id, cancellationToken);
        var byText = kept.ToDictionary(k => k.ContentItemId, k => words.Of(k.Refusals), StringComparer.Ordinal);
        var isOpen = release.State == ReleaseState.Open;
        return new ReleasePage
        {
            Frame = frames.Make(new PageLink(T["Releases"], frames.Url(Path))),
            Title = release.Name,
            Notice = notice,
            Problems = problems,
            Url = frames.Url($"{Path}/{release.Id}"),
            Name = typed?.Name ?? release.Name,
            Date = typed?.Date ?? (release.DueUtc is { } due ? new SiteTime(site.Site.TimeZone).ToForm(due.ToString("O", CultureInfo.InvariantCulture)) : ""),
            Zone = T["The time of the site ({0}); it is {1} there now.", site.Site.TimeZone, clock.Now.ToString("t", CultureInfo.CurrentCulture)],
            Released = When(release.ReleasedUtc),
            Due = When(release.DueUtc),
            Problem = release.Problem.Length > 0 ? T[release.Problem] : "",
            Texts = [.. texts.Select(t => byText.TryGetValue(t.ContentItemId, out var why) ? t with { Problems = why } : t)],
            Search = search ?? "",
            Found = isOpen ? [.. (await query.FindTextsAsync(search ?? "", cancellationToken)).Where(f => texts.All(t => t.ContentItemId != f.ContentItemId))] : [],
        };
    }

    private string? When(DateTime? utc) => utc is { } at ? DateText.Write(clock.Local(at), "g") : null;

    private string? Said(string? done) => done switch
    {
        "set" => T["Noted."].Value,
        "add" => T["The text is in the release."],
        "out" => T["The text is out of the release."],
        "released" => T["All texts are published."],
        _ => null,
    };
}
