using AlumniCms.Admin.Frames;
using AlumniCms.Admin.Listings;
using AlumniCms.Admin.Refusals;
using AlumniCms.ContentManagement.Items;
using AlumniCms.ContentManagement.Parts;
using AlumniCms.Display.Fields;
using AlumniCms.Display.Frames;
using AlumniCms.Distribution.Actions;
using AlumniCms.Distribution.Models;
using AlumniCms.Distribution.Sending;
using AlumniCms.Kernel.Results;
using AlumniCms.Kernel.Sites;
using AlumniCms.Kernel.Texts;
using AlumniCms.Sites.Cultures;

using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;

namespace AlumniCms.Distribution.Deciding;

/// <summary><c>/{site}/admin/from-head-office</c>: what the head office sends to the site, and what the site does with it.</summary>
internal sealed class OfferedEndpoints(
    CurrentSite site, OfferedTexts offered, SourceTexts sources, TextTitles titles, TextReading reading, DecideOnText decide, AnswerUpdate answer, DistributionWords words, RefusalTexts refusals,
    PageFrames pages, SiteClock clock, AdminFrames frames, IStringLocalizer<Texts> T)
{
    public const string Path = "from-head-office";
    private const string Waiting = "waiting";

    public async Task<IResult> ListAsync(HttpContext http, CancellationToken cancellationToken)
    {
        if (site.Site.IsWorldwide)
            return Results.NotFound();
        ListingFilter[] filters = [new("state", T["State"], [(Waiting, T["Waiting for you"]), .. Enum.GetValues<DecisionState>().Select(s => (s.ToString(), words.OfState(s)))])];
        ListingColumn[] columns = [new("title", T["Title"]), new("state", T["State"]), new("by", T["Decided by"]), new("sent", T["Sent on"])];
        var query = ListingQuery.Read(http.Request).Within(columns, filters);
        var found = (await offered.AllAsync(cancellationToken)).Where(o => query.Filter("state") is not { } state || (state == Waiting ? o.Waits : o.State.ToString() == state)).ToList();
        if (query.Text.Length > 0)
        {
            var (all, wanted) = (await titles.OfAsync(found.ConvertAll(o => o.Text.SetId), cancellationToken), FoldedText.Of(query.Text));
            found.RemoveAll(o => all.GetValueOrDefault(o.Text.SetId)?.FoldedText.Contains(wanted, StringComparison.Ordinal) != true);
        }

        var rows = found.Skip((query.Page - 1) * Listing.PageSize).Take(Listing.PageSize).ToList();
        var named = await titles.OfAsync([.. rows.Select(r => r.Text.SetId)], cancellationToken);
        return new AdminResult(
            new SentListPage
            {
                Frame = frames.Make(),
                Title = T["From head office"],
                Lead = T["Texts that the head office sends: show them as they are, make them your own, or hide them."],
                Listing = new Listing
                {
                    Key = Path,
                    Url = frames.Url(Path),
                    Query = query,
                    Columns = columns,
                    Filters = filters,
                    Rows = [.. rows.Select(r => Row(r, named.GetValueOrDefault(r.Text.SetId)))],
                    Total = found.Count,
                    Empty = T["The head office has sent nothing to your site yet."],
                },
            },
            "Distribution.List");
    }

    public async Task<IResult> ShowAsync(long id, string? done, CancellationToken cancellationToken) => await DrawAsync(id, done, [], cancellationToken);

    public async Task<IResult> DecideAsync(HttpContext http, long id, CancellationToken cancellationToken)
    {
        var form = await http.Request.ReadFormAsync(cancellationToken);
        DecisionDeed? deed = form["do"].ToString() switch { "accept" => DecisionDeed.Accept, "adapt" => DecisionDeed.Adapt, "hide" => DecisionDeed.Hide, _ => null };
        if (deed is null)
            return Results.BadRequest();
        var result = await decide.ExecuteAsync(id, deed.Value, cancellationToken);
        return await AnsweredAsync(id, result.Refusals, result.Succeeded ? result.Value.ToString() : "", cancellationToken);
    }

    public async Task<IResult> AnswerAsync(HttpContext http, long id, CancellationToken cancellationToken)
    {
        var form = await http.Request.ReadFormAsync(cancellationToken);
        var what = form["do"].ToString();
        if (what is not ("take" or "decline"))
            return Results.BadRequest();
        var result = await answer.ExecuteAsync(id, form["seen"].ToString(), what == "take", cancellationToken);
        return await AnsweredAsync(id, result.Refusals, what == "take" ? "taken" : "declined", cancellationToken);
    }

    private async Task<IResult> AnsweredAsync(long id, IReadOnlyList<Refusal> problems, string done, CancellationToken cancellationToken) =>
        problems.Any(r => r.Code == "distribution.missing") ? Results.NotFound()
        : problems.Count == 0 ? Results.Redirect(frames.Url($"{Path}/{id}?done={done}"))
        : await DrawAsync(id, null, problems, cancellationToken);

    private async Task<IResult> DrawAsync(long id, string? done, IReadOnlyList<Refusal> problems, CancellationToken cancellationToken)
    {
        if (await offered.FindAsync(id, cancellationToken) is not { } one)
            return Results.NotFound();
        var all = await sources.PublishedAsync(one.Text.SetId, cancellationToken);
        var texts = all.Where(t => t.Culture.Length == 0 || site.Site.Cultures.Contains(t.Culture, StringComparer.OrdinalIgnoreCase)).ToList();
        var basis = one.Decision?.BasisVersions ?? new Dictionary<string, string>();
        var older = one.Decision?.HasUpdate == true ? await sources.VersionsAsync([.. basis.Values], cancellationToken) : [];
        var item = (await titles.OfAsync([one.Text.SetId], cancellationToken)).GetValueOrDefault(one.Text.SetId);
        var languages = new List<ReadLanguage>();
        foreach (var text in texts.OrderBy(t => site.Site.Cultures.IndexOf(t.Culture)))
            languages.Add(await ReadAsync(text, one, older, cancellationToken));
        return new AdminResult(
            new OfferedPage
            {
                Frame = frames.Make(new PageLink(T["From head office"], frames.Url(Path))),
                Title = item?.DisplayText ?? T["Not on the worldwide site at the moment"],
                Notice = Words(done),
                Problems = refusals.Of(problems),
                State = one.State,
                Tag = words.Tag(one.State),
                Meaning = Meaning(one),
                Obstacle = one.State == DecisionState.Accepted ? words.OfProblem(one.Decision?.ProblemCode, one.Decision?.ProblemDetail ?? "") : null,
                Decided = one.Decision is { DecidedBy.Length: > 0 } decision ? T["{0}, {1}", $"\u2068{decision.DecidedBy}\u2069", DateText.Write(clock.Local(decision.DecidedUtc), "g")].Value : null,
                HasUpdate = one.Decision?.HasUpdate == true,
                Seen = AnswerUpdate.Seen(texts),
                Languages = languages,
                DecideUrl = frames.Url($"{Path}/{id}/decide"),
                AnswerUrl = frames.Url($"{Path}/{id}/answer"),
                OriginalUrl = item?.As<AutoroutePart>()?.Path is { Length: > 0 } path ? pages.Original(item.Culture, "/" + path) : null,
            },
            "FromHeadOffice.Text");
    }

    private async Task<ReadLanguage> ReadAsync(ContentItem text, OfferedText one, IReadOnlyList<ContentItem> older, CancellationToken cancellationToken)
    {
        var (summary, html) = await reading.ReadAsync(text, cancellationToken);
        var known = older.FirstOrDefault(o => o.ContentItemId == text.ContentItemId);
        var changed = one.Decision?.HasUpdate == true && known?.ContentItemVersionId != text.ContentItemVersionId;
        return new ReadLanguage(
            text.Culture.Length > 0 ? text.Culture : null,
            text.Culture.Length > 0 ? CultureText.NativeName(text.Culture) : "",
            text.DisplayText,
            summary,
            html,
            one.State == DecisionState.Adapted ? frames.Url($"content/{text.ContentItemId}") : null,
            changed ? await reading.CompareAsync(known, text, cancellationToken) : []);
    }

    private ListingRow Row(OfferedText one, ContentItem? item) => new(one.Text.SetId, new Dictionary<string, ListingCell>(StringComparer.Ordinal)
    {
        ["title"] = new(item?.DisplayText ?? T["Not on the worldwide site at the moment"].Value) { Url = frames.Url($"{Path}/{one.Text.Id}"), Lang = item?.Culture.Length > 0 ? item.Culture : null },
        ["state"] = new("")
        {
            Tags =
            [
                words.Tag(one.State),
                .. one.Decision?.HasUpdate == true ? [new ListingTag(T["Has an update to look at"], ListingTone.Waiting)] : Array.Empty<ListingTag>(),
                .. one.Decision?.ProblemCode is null ? Array.Empty<ListingTag>() : [new ListingTag(T["Cannot have it"], ListingTone.Bad)],
            ],
        },
        ["by"] = new(one.Decision?.DecidedBy ?? ""),
        ["sent"] = new(DateText.Write(clock.Local(one.Text.SentUtc), "g")),
    });

    private string Meaning(OfferedText one) => one.State switch
    {
        DecisionState.Offered => T["Your site does not show this text yet. Read it and decide."],
        DecisionState.Accepted => T["Your site shows this text. What the head office changes in it appears by itself."],
        DecisionState.Adapted => T["Your site has a text of its own made from this one. What the head office changes comes here as a proposal."],
        DecisionState.Hidden => T["Your site does not show this text."],
    };

    private string? Words(string? done) => done switch
    {
        nameof(DecisionState.Accepted) => T["Your site shows the text now."].Value,
        nameof(DecisionState.Adapted) => T["The text is a draft of your site’s own now: change it as you like, then publish it."],
        nameof(DecisionState.Hidden) => T["Your site does not show the text."],
        "taken" => T["The head office’s words are a draft of your site now. Read it and publish it."],
        "declined" => T["Your text stays as it is."],
        _ => null,
    };
}
