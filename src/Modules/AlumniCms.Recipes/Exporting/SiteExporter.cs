using System.Text.Json.Nodes;

using AlumniCms.Kernel.Sites;

namespace AlumniCms.Recipes.Exporting;

/// <summary>The step <c>Site</c>.</summary>
internal sealed class SiteExporter : IRecipeExporter
{
    public int Order => 0;

    public Task WriteAsync(RecipeExport export, CancellationToken cancellationToken)
    {
        var site = export.Site;
        export.Write(new JsonObject
        {
            ["name"] = "Site",
            ["Key"] = site.Key,
            ["Names"] = Object(site.Names.Select(n => KeyValuePair.Create(n.Key, (JsonNode?)n.Value))),
            ["Country"] = site.Country ?? "",
            ["Region"] = site.Region ?? "",
            ["Cultures"] = List(site.Cultures),
            ["DefaultCulture"] = site.DefaultCulture,
            ["Fallbacks"] = Object(site.Fallbacks.Select(f => KeyValuePair.Create(f.Key, (JsonNode?)List(f.Value)))),
            ["TimeZone"] = site.TimeZone,
            ["Hosts"] = List(site.Hosts),
            ["Worldwide"] = site.IsWorldwide,
            ["ContentModel"] = site.ContentModel.ToString(),
            ["Status"] = site.Status.ToString(),
            ["Branding"] = site.Branding.DeepClone(),
        });
        return Task.CompletedTask;
    }

    private static JsonObject Object(IEnumerable<KeyValuePair<string, JsonNode?>> properties) =>
        new(properties.OrderBy(p => p.Key, StringComparer.Ordinal));

    private static JsonArray List(IEnumerable<string> values) => new([.. values.Select(v => JsonValue.Create(v))]);
}
