using AlumniCms.ContentManagement.Definitions;
using AlumniCms.ContentManagement.Items;
using AlumniCms.ContentManagement.Parts;
using AlumniCms.Display.Fields;
using AlumniCms.Editors.Contents;
using AlumniCms.Editors.Form;
using AlumniCms.Kernel.Sites;

using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;

namespace AlumniCms.Editors.Pickers;

/// <summary>What scripts ask while somebody chooses an item, a link, a term or a person.</summary>
internal static class PickEndpoints
{
    public static async Task<IResult> ContentAsync(
        string? q, string? types, ContentQuery contents, TypeNames names, ContentModelStore models, CurrentSite site, IStringLocalizer<Texts> T, CancellationToken cancellationToken)
    {
        var model = await models.GetAsync(site.Site, cancellationToken);
        var found = await contents.FindAsync(PickSearch.Short(q), Types(types), cancellationToken);
        return Results.Json(new
        {
            items = found.Select(i => new
            {
                id = i.ContentItemId,
                text = i.DisplayText,
                note = names.Of(model, i.ContentType) + (i.Published ? "" : ", " + T["draft"]),
                url = i.As<AutoroutePart>()?.Path is { Length: > 0 } path ? "~/" + path : null,
            }),
        });
    }

    public static async Task<IResult> TermsAsync(string? taxonomy, string? q, PickSearch search, CancellationToken cancellationToken) =>
        Found(await search.TermsAsync(taxonomy, q, cancellationToken));

    public static async Task<IResult> SetsAsync(string? q, string? types, PickSearch search, CancellationToken cancellationToken) =>
        Found(await search.SetsAsync(q, Types(types), cancellationToken));

    public static async Task<IResult> PeopleAsync(string? q, PickSearch search, CancellationToken cancellationToken) =>
        Found(await search.PeopleAsync(q, cancellationToken));

    private static IResult Found(IEnumerable<EditorOption> options) =>
        Results.Json(new { items = options.Select(o => new { id = o.Value, text = o.Text, note = o.Note }) });

    private static string[] Types(string? types) => (types ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries);
}
