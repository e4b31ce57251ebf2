using System.Text.Json.Nodes;

using AlumniCms.ContentManagement.Contents;
using AlumniCms.ContentManagement.Definitions;
using AlumniCms.ContentManagement.Fields;
using AlumniCms.ContentManagement.Items;
using AlumniCms.ContentManagement.Rendering;
using AlumniCms.Kernel.Sites;

using Microsoft.EntityFrameworkCore;

namespace AlumniCms.Display.Widgets;

/// <summary>Reads the widgets of a site's layers, as the recipe steps <c>Layers</c> and <c>content</c> write them.</summary>
public sealed class WidgetReader(PublishedContent contents, ContentModelStore models, CurrentSite site)
{
    private const int MostWidgets = 50;

    /// <summary>The HTML of the widgets that show on the page, by zone.</summary>
    public async Task<ILookup<string, string>> GetAsync(bool isHome, CancellationToken cancellationToken)
    {
        var shown = (site.Site.Settings["Layers"] as JsonObject ?? [])
            .Where(l => Shows(l.Value?["LayerRule"]?["Conditions"] as JsonArray, isHome)).Select(l => l.Key).ToHashSet(StringComparer.Ordinal);
        if (shown.Count == 0)
            return Enumerable.Empty<string>().ToLookup(_ => "");
        var model = await models.GetAsync(site.Site, cancellationToken);
        var widgets = new List<(string Zone, double Position, string Html)>();
        foreach (var type in model.Types.Where(t => t.TypeSettings.Stereotype == "Widget"))
            foreach (var item in await contents.OfType(type.Name).OrderBy(i => i.Id).Take(MostWidgets).ToListAsync(cancellationToken))
                if (item.Content["LayerMetadata"] is JsonObject layer && shown.Contains(layer["Layer"]?.ToString() ?? ""))
                    widgets.Add((
                        layer["Zone"]?.ToString() ?? "",
                        layer["Position"]?.GetValueKind() == System.Text.Json.JsonValueKind.Number ? layer["Position"]!.GetValue<double>() : 0,
                        Html(type, model, item)));
        return widgets.Where(w => w.Html.Length > 0).OrderBy(w => w.Position).ToLookup(w => w.Zone, w => w.Html);
    }

    private static string Html(ContentTypeDefinition type, ContentModel model, ContentItem item) => string.Concat(
        FieldValue.Of(type, model, item.Content).Select(f => f.Definition.FieldName switch
        {
            "HtmlField" => f.Json["Html"]?.ToString(),
            "MarkdownField" => MarkdownRenderer.ToHtml(f.Json["Markdown"]?.ToString() ?? ""),
            _ => null,
        }));

    private static bool Shows(JsonArray? conditions, bool isHome) => conditions is { Count: > 0 } && conditions.All(c => c?["Name"]?.ToString() switch
    {
        "BooleanCondition" => c["Value"]?.ToString() == "true",
        "HomepageCondition" => isHome == (c["Value"]?.ToString() != "false"),
        _ => false,
    });
}
