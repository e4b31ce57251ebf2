using System.Globalization;

using AlumniCms.Admin.Frames;
using AlumniCms.Admin.Listings;
using AlumniCms.ContentManagement.Definitions;
using AlumniCms.Display.Fields;
using AlumniCms.Editorial.Definitions;
using AlumniCms.Kernel.Permissions;
using AlumniCms.Kernel.Sites;
using AlumniCms.Sites.Cultures;

using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;

namespace AlumniCms.Editorial.Queue;

/// <summary><c>/{site}/admin/review</c></summary>
internal sealed class QueueEndpoint(
    ReviewQueue queue, AnsweredSites answered, QueueBulk bulk, TypeNames types, ContentModelStore models, EditorialWorkflowStore store, WorkflowWords words, CurrentSite site,
    AdminFrames frames, SiteClock clock, TimeProvider time, IStringLocalizer<Texts> T)
{
    public const string Path = "review";

    // What waits longer is marked: a volunteer who has sent something wants to hear within the week.
    private static readonly TimeSpan Long = TimeSpan.FromDays(7);

    public async Task<IResult> ShowAsync(HttpContext http, CancellationToken cancellationToken)
    {
        var model = await models.GetAsync(site.Site, cancellationToken);
        var workflows = await store.GetAsync(cancellationToken);
        var others = await answered.GetAsync(cancellationToken);
        var columns = Columns(others);
        var filters = await FiltersAsync(others, cancellationToken);
        var query = ListingQuery.Read(http.Request).Within(columns, filters);
        if (query.IsCsv)
            return new ListingCsv("review", columns, Exported(await queue.AllAsync(query, cancellationToken), model, workflows));
        var rows = await queue.PageAsync(query, cancellationToken);
        return new AdminResult(
            new QueuePage
            {
                Frame = frames.Make(),
                Title = T["Waiting for review"],
                Notice = Words(query.Done),
                Answerer = await answered.AnswererAsync(cancellationToken),
                Listing = new Listing
                {
                    Key = Path,
                    Url = frames.Url(Path),
                    Query = query,
                    Columns = columns,
                    Filters = filters,
                    Rows = [.. rows.Select(r => Row(r, model, workflows))],
                    Total = await queue.CountAsync(query, cancellationToken),
                    Empty = T["Nothing waits for review."],
                    CanExport = true,
                    ActionUrl = frames.Url("review/bulk"),
                    Actions = bulk.Actions(),
                    ActsOnAll = true,
                },
            },
            "Editorial.Queue");
    }

    private ListingColumn[] Columns(IReadOnlyList<Site> others) =>
    [
        new("title", T["Title"]),
        .. others.Count > 0 ? [new ListingColumn("site", T["Site"])] : (ListingColumn[])[],
        new("type", T["Type"]),
        new("language", T["Language"]),
        new("by", T["Sent by"]),
        new("waited", T["Waits for"], Sortable: true),
        new("claimed", T["In hand"]),
        new("due", T["Due"], Sortable: true),
        new("state", T["State"], Optional: true),
        new("assignee", T["Works on it"], Optional: true),
    ];

    private async Task<ListingFilter[]> FiltersAsync(IReadOnlyList<Site> others, CancellationToken cancellationToken) =>
    [
        .. others.Count > 0 ? [new ListingFilter("site", T["Site"], [.. others.Prepend(site.Site).Select(s => (s.Key, s.NameIn(AdminFrames.Language)))])] : (ListingFilter[])[],
        new("type", T["Type"], await types.ListableAsync(cancellationToken)),
        new("language", T["Language"], [.. others.Prepend(site.Site).SelectMany(s => s.Cultures).Distinct(StringComparer.Ordinal).Select(c => (c, CultureText.NativeName(c)))]),
        new("who", T["Taken in hand by"], [("free", T["Nobody"]), ("me", T["Me"])]),
    ];

    private ListingRow Row(QueueRow row, ContentModel model, EditorialWorkflows workflows)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var waited = now - row.SinceUtc;
        return new ListingRow(row.ContentItemId, new Dictionary<string, ListingCell>(StringComparer.Ordinal)
        {
            ["title"] = new(row.DisplayText.Length > 0 ? row.DisplayText : T["Without a title"]) { Url = answered.Url(row), Lang = row.Culture.Length > 0 ? row.Culture : null },
            ["site"] = new((answered.Of(row) ?? site.Site).NameIn(AdminFrames.Language)),
            ["type"] = new(types.Of(model, row.ContentType)) { Exported = row.ContentType },
            ["language"] = new(row.Culture.Length > 0 ? CultureText.NativeName(row.Culture) : "") { Exported = row.Culture, Lang = row.Culture.Length > 0 ? row.Culture : null },
            ["by"] = new(row.ByName),
            ["waited"] = waited > Long
                ? new("") { Tags = [new(WaitText.Of(waited, T), ListingTone.Bad)], Exported = Iso(row.SinceUtc) }
                : new(WaitText.Of(waited, T)) { Exported = Iso(row.SinceUtc) },
            ["claimed"] = new(row.ClaimedByName),
            ["due"] = row.DueUtc is { } due
                ? due < now ? new("") { Tags = [new(Day(due), ListingTone.Bad)], Exported = Iso(due) } : new(Day(due)) { Exported = Iso(due) }
                : new(""),
            ["state"] = new(words.Of(workflows.For(site.Site, row.ContentType).StateOf(row.State, row.Kind))),
            ["assignee"] = new(row.AssigneeName),
        })
        {
            CanBeMarked = row.SiteId == site.Id,
        };
    }

    private async IAsyncEnumerable<ListingRow> Exported(IAsyncEnumerable<QueueRow> rows, ContentModel model, EditorialWorkflows workflows)
    {
        await foreach (var row in rows)
            yield return Row(row, model, workflows);
    }

    private string? Words(string? done) => done switch
    {
        "claimed" => T["You have the marked texts in hand."].Value,
        "released" => T["The marked texts are back in the queue."],
        "none" => T["No entry was marked."],
        _ => null,
    };

    private string Day(DateTime utc) => DateText.Write(clock.Local(utc), "d");

    private static string Iso(DateTime utc) => utc.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
