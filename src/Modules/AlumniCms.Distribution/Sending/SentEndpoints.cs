using System.Globalization;

using AlumniCms.Admin.Frames;
using AlumniCms.Admin.Listings;
using AlumniCms.Admin.Refusals;
using AlumniCms.ContentManagement.Items;
using AlumniCms.Display.Fields;
using AlumniCms.Display.Frames;
using AlumniCms.Distribution.Actions;
using AlumniCms.Distribution.Models;
using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Results;
using AlumniCms.Kernel.Sites;
using AlumniCms.Kernel.Texts;

using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace AlumniCms.Distribution.Sending;

/// <summary><c>/admin/distribution</c>: what the head office sends, to whom, and what became of it.</summary>
internal sealed class SentEndpoints(
    AlumniDbContext db, CurrentSite site, ISiteStore sites, TextTitles titles, CopiesInLine line, WithdrawText withdraw, DistributionWords words, RefusalTexts refusals,
    SiteClock clock, AdminFrames frames, IStringLocalizer<Texts> T)
{
    public const string Path = "distribution";

    public async Task<IResult> ListAsync(HttpContext http, CancellationToken cancellationToken)
    {
        if (!site.Site.IsWorldwide)
            return Results.NotFound();
        var query = ListingQuery.Read(http.Request);
        var texts = await db.Set<SentText>().AsNoTracking().OrderByDescending(t => t.SentUtc).ThenByDescending(t => t.Id)
            .Skip((query.Page - 1) * Listing.PageSize).Take(Listing.PageSize).ToListAsync(cancellationToken);
        var ids = texts.ConvertAll(t => t.Id);
        var counts = await db.Set<SiteDecision>().Where(d => ids.Contains(d.TextId)).GroupBy(d => new { d.TextId, d.State, HasProblem = d.ProblemCode != null && d.State == DecisionState.Accepted })
            .Select(g => new { g.Key.TextId, g.Key.State, g.Key.HasProblem, Count = g.Count() }).ToListAsync(cancellationToken);
        var (table, named) = (await sites.GetAsync(cancellationToken), await titles.OfAsync([.. texts.Select(t => t.SetId)], cancellationToken));
        return new AdminResult(
            new SentListPage
            {
                Frame = frames.Make(),
                Title = T["For country sites"],
                Lead = T["Texts of the worldwide site that country sites show, adapt or hide."],
                Notice = Words(query.Done),
                SendUrl = frames.Url("distribution/choose"),
                Listing = new Listing
                {
                    Key = Path,
                    Url = frames.Url(Path),
                    Query = query,
                    IsSearchable = false,
                    Columns =
                    [
                        new("title", T["Title"]), new("to", T["Sent to"]), new("accepted", T["Accepted"]), new("adapted", T["Adapted"]), new("hidden", T["Hidden"]),
                        new("open", T["To look at"]), new("problems", T["Cannot have it"]), new("sent", T["Sent on"], Optional: true), new("by", T["Sent by"], Optional: true),
                    ],
                    Rows = [.. texts.Select(Row)],
                    Total = await db.Set<SentText>().CountAsync(cancellationToken),
                    Empty = T["Nothing has been sent yet."],
                },
            },
            "Distribution.List");

        ListingRow Row(SentText text)
        {
            var (own, audience) = (counts.Where(c => c.TextId == text.Id).ToList(), text.Audience);
            var meant = table.All.Count(audience.Includes);
            return new ListingRow(text.Id.ToString(CultureInfo.InvariantCulture), new Dictionary<string, ListingCell>(StringComparer.Ordinal)
            {
                ["title"] = Title(named.GetValueOrDefault(text.SetId)) with { Url = frames.Url($"{Path}/{text.Id}"), Note = text.IsAutomatic ? T["Shown unless hidden"].Value : T["Sites are asked"] },
                ["to"] = new(words.OfAudience(audience, table, AdminFrames.Language)),
                ["accepted"] = Number(own.Where(c => c.State == DecisionState.Accepted && !c.HasProblem).Sum(c => c.Count)),
                ["adapted"] = Number(own.Where(c => c.State == DecisionState.Adapted).Sum(c => c.Count)),
                ["hidden"] = Number(own.Where(c => c.State == DecisionState.Hidden).Sum(c => c.Count)),
                ["open"] = Number(Math.Max(0, meant - own.Sum(c => c.Count))),
                ["problems"] = own.Where(c => c.HasProblem).Sum(c => c.Count) is > 0 and var bad ? new("") { Tags = [new(Text(bad), ListingTone.Bad)], Exported = Text(bad) } : Number(0),
                ["sent"] = new(DateText.Write(clock.Local(text.SentUtc), "g")),
                ["by"] = new(text.SentBy),
            });
        }
    }

    public async Task<IResult> ShowAsync(HttpContext http, long id, CancellationToken cancellationToken) =>
        await DrawAsync(id, ListingQuery.Read(http.Request), [], cancellationToken);

    /// <summary>Tries again what was not possible, after something has been mended on a site.</summary>
    public async Task<IResult> AgainAsync(long id, CancellationToken cancellationToken)
    {
        if (!site.Site.IsWorldwide || await db.Set<SentText>().AsNoTracking().FirstOrDefaultAsync(t => t.Id == id, cancellationToken) is not { } text)
            return Results.NotFound();
        await db.InTransactionAsync(
            async ct =>
            {
                await line.WaitAsync(text.SetId, ct);
                await line.BringAsync(text, siteIds: null, ct);
                return true;
            },
            cancellationToken);
        return Results.Redirect(frames.Url($"{Path}/{id}?done=again"));
    }

    public async Task<IResult> WithdrawAsync(long id, CancellationToken cancellationToken)
    {
        var result = await withdraw.ExecuteAsync(id, cancellationToken);
        if (result.Refusals.Any(r => r.Code is "distribution.missing" or "distribution.worldwide"))
            return Results.NotFound();
        return result.Succeeded ? Results.Redirect(frames.Url($"{Path}?done=withdrawn")) : await DrawAsync(id, new ListingQuery(), result.Refusals, cancellationToken);
    }

    private async Task<IResult> DrawAsync(long id, ListingQuery query, IReadOnlyList<Refusal> problems, CancellationToken cancellationToken)
    {
        if (!site.Site.IsWorldwide || await db.Set<SentText>().AsNoTracking().FirstOrDefaultAsync(t => t.Id == id, cancellationToken) is not { } text)
            return Results.NotFound();
        var (table, audience) = (await sites.GetAsync(cancellationToken), text.Audience);
        var decisions = await db.Set<SiteDecision>().AsNoTracking().Where(d => d.TextId == id).ToDictionaryAsync(d => d.TargetSiteId, cancellationToken);
        ListingFilter[] filters = [new("state", T["State"], [.. Enum.GetValues<DecisionState>().Select(s => (s.ToString(), words.OfState(s))), ("problem", T["Cannot have it"])])];
        ListingColumn[] columns = [new("site", T["Site"]), new("state", T["State"]), new("by", T["Decided by"]), new("on", T["Decided on"]), new("problem", T["What is in the way"])];
        query = query.Within(columns, filters);
        var rows = table.All.Where(s => audience.Includes(s) || decisions.ContainsKey(s.Id)).Where(s => Fits(decisions.GetValueOrDefault(s.Id), query.Filter("state")) && (query.Text.Length == 0 || Is(s, FoldedText.Of(query.Text))))
            .OrderBy(s => s.NameIn(AdminFrames.Language), StringComparer.CurrentCulture).ToList();
        var item = (await titles.OfAsync([text.SetId], cancellationToken)).GetValueOrDefault(text.SetId);
        return new AdminResult(
            new SentListPage
            {
                Frame = frames.Make(new PageLink(T["For country sites"], frames.Url(Path))),
                Title = item?.DisplayText ?? T["Not on the worldwide site at the moment"],
                Lead = T["Sent to: {0}. {1}", words.OfAudience(audience, table, AdminFrames.Language), text.IsAutomatic ? T["Shown unless hidden"] : T["Sites are asked"]],
                Notice = Words(query.Done),
                Problems = [.. problems.Select(refusals.Of)],
                ChangeUrl = item is null ? null : frames.Url($"{Path}/send?item={item.ContentItemId}"),
                TextUrl = frames.Url($"{Path}/{id}"),
                Listing = new Listing
                {
                    Key = Path + "-sites",
                    Url = frames.Url($"{Path}/{id}"),
                    Query = query,
                    Columns = columns,
                    Filters = filters,
                    Rows = [.. rows.Skip((query.Page - 1) * Listing.PageSize).Take(Listing.PageSize).Select(s => Row(s, audience, decisions.GetValueOrDefault(s.Id)))],
                    Total = rows.Count,
                    Empty = T["No site."],
                },
            },
            "Distribution.Sites");
    }

    private ListingRow Row(Site one, SiteAudience audience, SiteDecision? decision) => new(one.Key, new Dictionary<string, ListingCell>(StringComparer.Ordinal)
    {
        ["site"] = new(one.NameIn(AdminFrames.Language)) { Note = audience.Includes(one) ? null : T["Not among the sites it is sent to"].Value },
        ["state"] = new("") { Tags = Tags(decision), Exported = (decision?.State ?? DecisionState.Offered).ToString() },
        ["by"] = new(decision is { DecidedBy.Length: > 0 } ? decision.DecidedBy : ""),
        ["on"] = new(decision is null ? "" : DateText.Write(clock.Local(decision.DecidedUtc), "g")),
        ["problem"] = new(words.OfProblem(decision?.ProblemCode, decision?.ProblemDetail ?? "") ?? ""),
    });

    private ListingTag[] Tags(SiteDecision? decision) =>
    [
        words.Tag(decision?.State ?? DecisionState.Offered),
        .. decision?.ProblemCode is null ? Array.Empty<ListingTag>() : [new(T["Cannot have it"], ListingTone.Bad)],
        .. decision?.HasUpdate == true ? [new(T["Has an update to look at"], ListingTone.Waiting)] : Array.Empty<ListingTag>(),
    ];

    private static bool Fits(SiteDecision? decision, string? filter) => filter switch
    {
        null => true,
        "problem" => decision?.ProblemCode is not null,
        _ => (decision?.State ?? DecisionState.Offered).ToString() == filter,
    };

    private static bool Is(Site one, string wanted) => one.Names.Values.Append(one.Key).Any(n => FoldedText.Of(n).Contains(wanted, StringComparison.Ordinal));

    private ListingCell Title(ContentItem? item) => item is null
        ? new(T["Not on the worldwide site at the moment"])
        : new(item.DisplayText) { Lang = item.Culture.Length > 0 ? item.Culture : null };

    private static ListingCell Number(int count) => new(Text(count));

    private static string Text(int count) => count.ToString("N0", CultureInfo.CurrentCulture);

    private string? Words(string? done) => done switch
    {
        "sent" => T["The text is sent. Sites that take such texts at once show it already; the others find it under “From head office”."].Value,
        "again" => T["It was tried again on all sites."],
        "withdrawn" => T["The text is withdrawn. What sites have made their own stays."],
        _ => null,
    };
}
