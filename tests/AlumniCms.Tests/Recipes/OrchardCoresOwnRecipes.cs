using System.Text.Json.Nodes;
using AlumniCms.Recipes.Reading;
using AlumniCms.Recipes.Scripting;

namespace AlumniCms.Tests.Recipes;

public sealed class OrchardCoresOwnRecipes : IDisposable
{
    private readonly RecipeFolder folder = new();

    public static TheoryData<string, string, int> Files => new()
    {
        { "blog.recipe.json", "Blog", 1 },
        { "headless.recipe.json", "Headless", 0 },
        { "saas.recipe.json", "SaaS", 0 },
        { "offer.example.recipe.json", "OfferExample", 0 },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public async Task Are_read_and_evaluated_wholly(string file, string name, int missingFiles)
    {
        var path = Path.Combine(OrchardFolder(), file);
        Assert.SkipUnless(File.Exists(path), "The folder with Orchard Core’s recipes is not there.");

        var recipe = await RecipeReader.ReadAsync(path, TestContext.Current.CancellationToken);
        var scope = folder.Scope(recipe, lenient: true);
        var steps = recipe.Steps.Select(step => RecipeScripts.Evaluate(step, scope)).ToList();

        Assert.Equal(name, recipe.Name);
        Assert.NotEmpty(steps);
        Assert.DoesNotContain(steps.SelectMany(Texts), text => ScriptForm.Of(text) is { IsKnown: true });
        Assert.Equal(missingFiles, scope.Warnings.Count);
    }

    [Fact]
    public async Task Keep_their_own_names_and_links()
    {
        var path = Path.Combine(OrchardFolder(), "blog.recipe.json");
        Assert.SkipUnless(File.Exists(path), "The folder with Orchard Core’s recipes is not there.");

        var recipe = await RecipeReader.ReadAsync(path, TestContext.Current.CancellationToken);
        var scope = folder.Scope(recipe, lenient: true);
        var texts = recipe.Steps.SelectMany(step => Texts(RecipeScripts.Evaluate(step, scope))).ToList();
        var blog = recipe.Steps.Select(step => RecipeScripts.Evaluate(step, scope)["HomeRoute"]?["ContentItemId"]).OfType<JsonNode>().Single();

        Assert.Contains($"Admin/Contents/ContentItems/{blog}/Display", texts, StringComparer.Ordinal);
        Assert.Contains("{\r\n    \"type\": \"ContentItem/BlogPost\"\r\n}", texts, StringComparer.Ordinal);
    }

    public void Dispose() => folder.Dispose();

    private static string OrchardFolder()
    {
        var here = new DirectoryInfo(AppContext.BaseDirectory);
        while (here is not null && !File.Exists(Path.Combine(here.FullName, "AlumniCms.sln")))
            here = here.Parent;
        return Path.GetFullPath(Path.Combine(here?.FullName ?? ".", "..", "shared", "orchard"));
    }

    private static IEnumerable<string> Texts(JsonNode? node) => node switch
    {
        JsonObject found => found.SelectMany(property => Texts(property.Value)),
        JsonArray list => list.SelectMany(Texts),
        JsonValue value when value.TryGetValue<string>(out var text) => [text],
        _ => [],
    };
}
