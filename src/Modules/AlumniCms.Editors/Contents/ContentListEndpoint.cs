using AlumniCms.Admin.Frames;
using AlumniCms.Admin.Listings;
using AlumniCms.ContentManagement.Contents;
using AlumniCms.ContentManagement.Definitions;
using AlumniCms.Display.Fields;
using AlumniCms.Editorial;
using AlumniCms.Editorial.Definitions;
using AlumniCms.Kernel.Permissions;
using AlumniCms.Kernel.Sites;
using AlumniCms.Kernel.Texts;
using AlumniCms.Sites.Cultures;

using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;

namespace AlumniCms.Editors.Contents;

/// <summary><c>/{site}/admin/content</c></summary>
internal sealed class ContentListEndpoint(
    ContentQuery contents, ContentBulk bulk, TypeNames types, ContentModelStore models, CurrentSite site, CurrentActor actor,
    EditorialWorkflowStore store, WorkflowWords words, AdminFrames frames, SiteClock clock, IStringLocalizer<Texts> T)
{
    public const string Path = "content";

    public async Task<IResult> ShowAsync(HttpContext http, CancellationToken cancellationToken)
    {
        var model = await models.GetAsync(site.Site, cancellationToken);
        var workflows = await store.GetAsync(cancellationToken);
        var columns = Columns();
        var filters = await FiltersAsync(workflows, cancellationToken);
        var query = ListingQuery.Read(http.Request).Within(columns, filters);
        if (query.IsCsv)
            return new ListingCsv("contents", columns, Exported(await contents.AllAsync(query, cancellationToken), model, workflows));
        var rows = await contents.PageAsync(query, cancellationToken);
        var page = new ContentListPage
        {
            Frame = frames.Make(),
            Title = T["Contents"],
            Notice = Words(query.Done),
            Creatable = actor.Has(ContentPermissions.EditOwnContent) ? await types.CreatableAsync(frames.Url, cancellationToken) : [],
            Listing = new Listing
            {
                Key = Path,
                Url = frames.Url(Path),
                Query = query,
                Columns = columns,
                Filters = filters,
                Rows = [.. rows.Select(r => Row(r, model, workflows))],
                Total = await contents.CountAsync(query, cancellationToken),
                Empty = T["Nothing has been written yet."],
                CanExport = true,
                ActionUrl = frames.Url("content/bulk"),
                Actions = bulk.Actions(),
                ActsOnAll = true,
            },
        };
        return new AdminResult(page, "Contents.List");
    }

    private ListingColumn[] Columns() =>
    [
        new("title", T["Title"], Sortable: true),
        new("type", T["Type"]),
        new("state", T["State"]),
        new("language", T["Language"]),
        new("author", T["Written by"], Optional: true),
        new("modified", T["Changed"], Sortable: true),
        new("published", T["Published on"], Sortable: true, Optional: true),
    ];

    private async Task<ListingFilter[]> FiltersAsync(EditorialWorkflows workflows, CancellationToken cancellationToken)
    {
        var listable = await types.ListableAsync(cancellationToken);
        return
        [
            new("type", T["Type"], listable),
            new("state", T["State"], [("draft", T["Draft"]), ("changed", T["Published, changed since"]), ("published", T["Published"]), .. Steps(workflows, listable.Select(t => t.Value))]),
            new("language", T["Language"], [.. site.Site.Cultures.Select(c => (c, CultureText.NativeName(c)))]),
            new("who", T["Whose"], [("me", T["Mine"])]),
        ];
    }

    // The states of the workflows that say more than that a text is a draft, or published.
    private IEnumerable<(string Value, string Text)> Steps(EditorialWorkflows workflows, IEnumerable<string> types) => types
        .Select(t => workflows.For(site.Site, t)).Distinct()
        .SelectMany(w => w.States.Where(s => s.Kind != StateKind.Published && s.Name != w.Initial.Name))
        .DistinctBy(s => s.Name).Select(s => (ContentQuery.StepFilter + s.Name, words.Of(s)));

    private ListingRow Row(ContentRow row, ContentModel model, EditorialWorkflows workflows) => new(row.ContentItemId, new Dictionary<string, ListingCell>(StringComparer.Ordinal)
    {
        ["title"] = new(row.DisplayText.Length > 0 ? row.DisplayText : T["Without a title"]) { Url = frames.Url($"content/{row.ContentItemId}"), Lang = row.Culture.Length > 0 ? row.Culture : null },
        ["type"] = new(types.Of(model, row.ContentType)) { Exported = row.ContentType },
        ["state"] = new("") { Tags = Tags(row, workflows), Exported = row.State == ContentState.Published ? row.State.ToString() : row.Step ?? row.State.ToString() },
        ["language"] = new(row.Culture.Length > 0 ? CultureText.NativeName(row.Culture) : "") { Exported = row.Culture, Lang = row.Culture.Length > 0 ? row.Culture : null },
        ["author"] = new(row.Author),
        ["modified"] = Date(row.ModifiedUtc),
        ["published"] = row.PublishedUtc is { } published ? Date(published) : new(""),
    });

    private ListingTag[] Tags(ContentRow row, EditorialWorkflows workflows)
    {
        if (row.State == ContentState.Published)
            return [new(T["Published"], ListingTone.Good)];
        var workflow = workflows.For(site.Site, row.ContentType);
        var step = row.Step is { } name && workflow.StateOf(name, row.StepKind) is var state && state.Name != workflow.Initial.Name && state.Kind != StateKind.Published
            ? new ListingTag(words.Of(state), state.Waits || state.Kind == StateKind.Scheduled ? ListingTone.Waiting : ListingTone.Plain)
            : null;
        return row.State == ContentState.Changed ? [new(T["Changed"], ListingTone.Waiting), .. step is null ? [] : new[] { step }] : [step ?? new(T["Draft"])];
    }

    private ListingCell Date(DateTime utc) => new(DateText.Write(clock.Local(utc), "g")) { Exported = InstantText.Of(utc) };

    private async IAsyncEnumerable<ListingRow> Exported(IAsyncEnumerable<ContentRow> rows, ContentModel model, EditorialWorkflows workflows)
    {
        await foreach (var row in rows)
            yield return Row(row, model, workflows);
    }

    private string? Words(string? done) => done switch
    {
        "published" => T["The marked entries are published."].Value,
        "unpublished" => T["The marked entries are off the site."],
        "removed" => T["It is in the bin, from where it can be taken back."],
        "none" => T["No entry was marked."],
        _ => null,
    };
}
