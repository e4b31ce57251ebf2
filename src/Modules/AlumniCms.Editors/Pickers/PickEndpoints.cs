using AlumniCms.ContentManagement.Definitions;
using AlumniCms.ContentManagement.Parts;
using AlumniCms.ContentManagement.Items;
using AlumniCms.ContentManagement.Taxonomies;
using AlumniCms.Admin.Frames;
using AlumniCms.Editors.Contents;
using AlumniCms.Kernel.Sites;

using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;

namespace AlumniCms.Editors.Pickers;

/// <summary>What scripts ask while somebody chooses an item, a link or a term.</summary>
internal static class PickEndpoints
{
    private const int LongestText = 200;
    private const int MostTerms = 30;

    public static async Task<IResult> ContentAsync(
        string? q, string? types, ContentQuery contents, TypeNames names, ContentModelStore models, CurrentSite site, IStringLocalizer<Texts> T, CancellationToken cancellationToken)
    {
        var model = await models.GetAsync(site.Site, cancellationToken);
        var found = await contents.FindAsync(Short(q), (types ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries), cancellationToken);
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

    public static async Task<IResult> TermsAsync(
        string? taxonomy, string? q, TaxonomyStore taxonomies, CurrentSite site, CancellationToken cancellationToken)
    {
        string[] cultures = [AdminFrames.Language, .. site.Site.Cultures];
        var compare = System.Globalization.CultureInfo.CurrentCulture.CompareInfo;
        const System.Globalization.CompareOptions loose = System.Globalization.CompareOptions.IgnoreCase | System.Globalization.CompareOptions.IgnoreNonSpace;
        var terms = (await taxonomies.ListAsync(site.Site, taxonomy ?? "", cancellationToken)).Select(t => (t.ContentItemId, Text: t.TitleIn(cultures)));
        return Results.Json(new { items = terms.Where(t => compare.IndexOf(t.Text, Short(q), loose) >= 0).Take(MostTerms).Select(t => new { id = t.ContentItemId, text = t.Text }) });
    }

    private static string Short(string? q) => q is null ? "" : q.Length > LongestText ? q[..LongestText] : q.Trim();
}
