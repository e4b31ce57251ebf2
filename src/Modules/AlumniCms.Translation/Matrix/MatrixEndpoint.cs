using AlumniCms.Admin.Frames;
using AlumniCms.Admin.Listings;
using AlumniCms.ContentManagement.Contents;
using AlumniCms.ContentManagement.Definitions;
using AlumniCms.Display.Fields;
using AlumniCms.Kernel.Permissions;
using AlumniCms.Kernel.Sites;
using AlumniCms.Kernel.Texts;
using AlumniCms.Sites.Cultures;
using AlumniCms.Translation.Basis;

using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;

namespace AlumniCms.Translation.Matrix;

/// <summary><c>/{site}/admin/translations</c></summary>
internal sealed class MatrixEndpoint(
    MatrixQuery matrix, TypeWords types, ContentModelStore models, CurrentSite site, CurrentActor actor, AdminFrames frames, SiteClock clock, TimeProvider time, IStringLocalizer<Texts> T)
{
    public const string Path = "translations";

    public async Task<IResult> ShowAsync(HttpContext http, CancellationToken cancellationToken)
    {
        var model = await models.GetAsync(site.Site, cancellationToken);
        var filters = await FiltersAsync(model, cancellationToken);
        var asked = ListingQuery.Read(http.Request);
        var columns = Columns(asked.Filter("language"));
        var query = asked.Within(columns, filters);
        if (query.IsCsv)
            return new ListingCsv("translations", columns, Exported(query, model, cancellationToken));
        var rows = await matrix.PageAsync(query, cancellationToken);
        return new AdminResult(
            new MatrixPage
            {
                Frame = frames.Make(),
                Title = T["Translations"],
                Notice = Words(query.Done),
                CanImport = actor.Has(ContentPermissions.LocalizeContent),
                Listing = new Listing
                {
                    Key = Path,
                    Url = frames.Url(Path),
                    Query = query,
                    Columns = columns,
                    Filters = filters,
                    Rows = [.. rows.Select(r => Row(r, model))],
                    Total = await matrix.CountAsync(query, cancellationToken),
                    Empty = T["Nothing is there to be translated yet."],
                    CanExport = true,
                    ActionUrl = frames.Url("translations/marked"),
                    Actions = Actions(),
                    ActsOnAll = true,
                },
            },
            "Translations.Matrix");
    }

    private BulkAction[] Actions() =>
    [
        .. actor.Has(ContentPermissions.EditContent) ? [new BulkAction("plan", T["Set a due date"])] : Array.Empty<BulkAction>(),
        new("export", T["File for a translator"]),
    ];

    private ListingColumn[] Columns(string? only) =>
    [
        new("title", T["Title"], Sortable: true),
        new("type", T["Type"]),
        .. site.Site.Cultures.Where(c => only is null || c == only || !site.Site.Cultures.Contains(only)).Select(c => new ListingColumn("in-" + c, CultureText.NativeName(c))),
        new("due", T["Next due date"], Sortable: true),
        new("modified", T["Changed"], Sortable: true, Optional: true),
    ];

    private async Task<ListingFilter[]> FiltersAsync(ContentModel model, CancellationToken cancellationToken) =>
    [
        new("type", T["Type"], [.. model.Types.Where(t => t.TypeSettings.Listable && t.IsOn(site.Site) && t.HasPart("LocalizationPart"))
            .Select(t => (t.Name, types.Of(model, t.Name))).OrderBy(t => t.Item2, StringComparer.CurrentCulture)]),
        new("language", T["Language"], [.. site.Site.Cultures.Select(c => (c, CultureText.NativeName(c)))]),
        new("state", T["State"], [.. new[] { TranslationState.Missing, TranslationState.Draft, TranslationState.Outdated, TranslationState.Done }.Select(s => (Key(s), Word(s)))]),
        new("due", T["Due"], [("over", T["Overdue"]), ("soon", T["Within seven days"]), ("any", T["With a date"])]),
        new("who", T["Wanted from"], [("me", T["Me"]), .. await matrix.AssigneesAsync(cancellationToken)]),
    ];

    private ListingRow Row(MatrixRow row, ContentModel model)
    {
        var open = row.Cells.Values.Where(c => c.IsOpen && c.DueUtc is not null).OrderBy(c => c.DueUtc).FirstOrDefault();
        var cells = new Dictionary<string, ListingCell>(StringComparer.Ordinal)
        {
            ["title"] = new(row.DisplayText.Length > 0 ? row.DisplayText : T["Without a title"]) { Url = frames.Url($"content/{row.ContentItemId}"), Lang = row.Culture },
            ["type"] = new(types.Of(model, row.ContentType)) { Exported = row.ContentType },
            ["due"] = open is null ? new("") : Due(open),
            ["modified"] = new(DateText.Write(clock.Local(row.ModifiedUtc), "g")) { Exported = InstantText.Of(row.ModifiedUtc) },
        };
        foreach (var culture in site.Site.Cultures)
            cells["in-" + culture] = Cell(row, culture, row.In(culture));
        return new ListingRow(row.LocalizationSet, cells);
    }

    private ListingCell Cell(MatrixRow row, string culture, MatrixCell cell)
    {
        var url = cell.State == TranslationState.Missing
            ? actor.Has(ContentPermissions.LocalizeContent, culture) ? frames.Url($"content/new/{row.ContentType}?culture={culture}&from={row.ContentItemId}") : null
            : frames.Url(cell.State == TranslationState.Source ? $"content/{cell.ContentItemId}" : $"content/{cell.ContentItemId}/translate");
        var note = cell.IsOpen ? string.Join(", ", new[] { cell.DueUtc is { } due ? Day(due) : "", cell.AssigneeName }.Where(n => n.Length > 0)) : "";
        return new ListingCell("")
        {
            Tags = [new ListingTag(Word(cell.State), Tone(cell.State)) { Url = url, Icon = Icon(cell.State) }],
            Note = note.Length > 0 ? note : null,
            Exported = Key(cell.State),
        };
    }

    private ListingCell Due(MatrixCell cell)
    {
        var isOver = cell.DueUtc < time.GetUtcNow().UtcDateTime;
        return new ListingCell(Day(cell.DueUtc!.Value)) { Tags = isOver ? [new ListingTag(T["Overdue"], ListingTone.Bad)] : [], Exported = InstantText.Of(cell.DueUtc.Value) };
    }

    private string Day(DateTime due) => DateText.Write(clock.Local(due), "d");

    private static string Key(TranslationState state) => state.ToString().ToLowerInvariant();

    private string Word(TranslationState state) => state switch
    {
        TranslationState.Missing => T["Missing"],
        TranslationState.Draft => T["Draft"],
        TranslationState.Outdated => T["Outdated"],
        TranslationState.Done => T["Done"],
        TranslationState.Source => T["Source"],
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "A state without a word."),
    };

    private static ListingTone Tone(TranslationState state) => state switch
    {
        TranslationState.Done => ListingTone.Good,
        TranslationState.Outdated => ListingTone.Waiting,
        TranslationState.Missing => ListingTone.Bad,
        _ => ListingTone.Plain,
    };

    private static string Icon(TranslationState state) => state switch
    {
        TranslationState.Done => "check-circle",
        TranslationState.Outdated => "exclamation-triangle",
        TranslationState.Missing => "plus",
        TranslationState.Draft => "hourglass-split",
        _ => "file-earmark-text",
    };

    private async IAsyncEnumerable<ListingRow> Exported(ListingQuery query, ContentModel model, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var row in matrix.AllAsync(query, cancellationToken))
            yield return Row(row, model);
    }

    private string? Words(string? done) => done switch
    {
        "planned" => T["The dates are set."].Value,
        "imported" => T["What fitted is saved as drafts."],
        "none" => T["No entry was marked."],
        _ => null,
    };
}
