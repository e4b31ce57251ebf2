using System.Text.Json.Nodes;

namespace AlumniCms.IntegrationTests.Hosts;

/// <summary>Taxonomies whose terms have addresses.</summary>
public static class Taxonomies
{
    /// <summary>A taxonomy at an address with terms below it, each called by its address.</summary>
    public static Text Of(string path, params (string Path, string Id)[] terms) => Text.New() with
    {
        ContentType = "Taxonomy",
        Path = path,
        Culture = "",
        More = new JsonObject
        {
            ["AutoroutePart"] = new JsonObject { ["RouteContainedItems"] = true },
            ["TaxonomyPart"] = new JsonObject
            {
                ["TermContentType"] = "Page",
                ["Terms"] = new JsonArray([.. terms.Select(t => new JsonObject
                {
                    ["ContentItemId"] = t.Id,
                    ["ContentType"] = "Page",
                    ["DisplayText"] = t.Path,
                    ["AutoroutePart"] = new JsonObject { ["Path"] = t.Path },
                })]),
            },
        },
    };

    /// <summary>A field that carries terms.</summary>
    public static JsonObject Field(string taxonomy, params string[] terms) => new()
    {
        ["TaxonomyContentItemId"] = taxonomy,
        ["TermContentItemIds"] = new JsonArray([.. terms.Select(t => JsonValue.Create(t))]),
    };
}
