using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using AlumniCms.ContentManagement.Definitions;
using AlumniCms.Editors.Form;
using AlumniCms.Kernel.Sites;
using AlumniCms.Tests.Architecture;

namespace AlumniCms.Tests.Editors;

/// <summary>Who opens an editor and saves without typing changes nothing: held on all content of the demo.</summary>
public sealed class EditingNothing
{
    private static readonly JsonDocumentOptions Options = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    [Fact]
    public void Changes_nothing()
    {
        var model = Model();
        var items = Recipes("recipes").SelectMany(r => Steps(r, "content")).SelectMany(s => (s["Data"] as JsonArray ?? s["data"] as JsonArray ?? []).OfType<JsonObject>())
            .Where(i => model.FindType(i["ContentType"]?.ToString() ?? "") is not null).ToList();
        Assert.True(items.Count > 300, $"Only {items.Count} items were found.");

        foreach (var item in items)
        {
            var type = model.FindType(item["ContentType"]!.ToString())!;
            var form = new ContentForm(model, Site(), TimeProvider.System);
            var problems = new Dictionary<string, string>(StringComparer.Ordinal);
            var values = form.Write(type, item);

            // As a browser sends them: what is empty comes as an empty text, and a list that is empty by its mark alone.
            foreach (var (name, texts) in values.All.ToList())
                if (texts.Count == 0)
                    values.Set(name + EditorValues.There, "1");
            var after = form.Read(type, item, values, problems);

            Assert.Empty(problems);
            Assert.True(Same(item, after), $"{item["ContentItemId"]} ({type.Name})\nbefore {item.ToJsonString()}\nafter  {after.ToJsonString()}");
        }
    }

    // A value that is empty is the same as none; a menu’s or a term’s title in lists follows its title.
    private static bool Same(JsonNode? before, JsonNode? after) => (before, after) switch
    {
        (JsonObject b, JsonObject a) => b.Select(p => p.Key).Union(a.Select(p => p.Key), StringComparer.Ordinal)
            .Where(k => k is not ("DisplayText" or "TaxonomyContentItemId" or "MediaTexts")).All(k => Same(b[k], a[k])),
        (JsonArray b, JsonArray a) => b.Count == a.Count && b.Zip(a).All(p => Same(p.First, p.Second)),
        (JsonValue b, JsonValue a) => b.ToString().Trim() == a.ToString().Trim() || b.ToString() == "0" && a.ToString() == "0",
        (JsonValue b, null) => b.ToString() is "" or "false",
        (null, JsonValue a) => a.ToString() is "" or "false",
        (JsonArray b, null) => b.Count == 0,
        (null, JsonArray a) => a.Count == 0,
        (JsonObject b, null) => b.All(p => Same(p.Value, null)),
        (null, JsonObject a) => a.All(p => Same(null, p.Value)),
        _ => before is null && after is null,
    };

    private static ContentModel Model()
    {
        var steps = Recipes("recipes/content-model").SelectMany(r => Steps(r, "ContentDefinition")).ToList();
        return new ContentModel(
            steps.SelectMany(s => (s["ContentTypes"] as JsonArray ?? []).Select((t, i) => ContentDefinitionJson.ReadType(t, $"{i}"))),
            steps.SelectMany(s => (s["ContentParts"] as JsonArray ?? []).Select((p, i) => ContentDefinitionJson.ReadPart(p, $"{i}"))));
    }

    private static IEnumerable<JsonObject> Recipes(string folder) =>
        Repository.Files("*.recipe.json", folder).Select(f => (JsonObject)JsonNode.Parse(Repository.Read(f), null, Options)!);

    private static IEnumerable<JsonObject> Steps(JsonObject recipe, string name) =>
        (recipe["steps"] as JsonArray ?? []).OfType<JsonObject>().Where(s => string.Equals(s["name"]?.ToString(), name, StringComparison.OrdinalIgnoreCase));

    private static Site Site() => new()
    {
        Id = 1, Key = "cameroun", Names = ImmutableDictionary<string, string>.Empty, Cultures = ["fr", "en", "ar", "es", "pt", "vi"], DefaultCulture = "fr",
        Fallbacks = ImmutableDictionary<string, ImmutableArray<string>>.Empty, TimeZone = "Africa/Douala",
        Features = FrozenSet<string>.Empty, Branding = [], Settings = [],
    };

}
