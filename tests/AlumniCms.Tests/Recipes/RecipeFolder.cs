using System.Text;
using System.Text.Json.Nodes;
using AlumniCms.Recipes.Reading;
using AlumniCms.Recipes.Scripting;

namespace AlumniCms.Tests.Recipes;

/// <summary>A folder of its own for a test, with what a script needs around it.</summary>
internal sealed class RecipeFolder : IDisposable
{
    public const string FirstId = "4id00000000000000000000001";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("recipes-");
    private int ids;

    public string Root => folder.FullName;

    public static ScriptLocation Here { get; } = new("x.recipe.json", 1, "content", JsonPath.Root.Property("steps").Item(1).Property("Data"));

    public string Write(string path, string text) => Write(path, Encoding.UTF8.GetBytes(text));

    public string Write(string path, byte[] bytes)
    {
        var file = Path.Combine(Root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllBytes(file, bytes);
        return file;
    }

    public async Task<RecipeDescriptor> ReadAsync(string text)
        => await RecipeReader.ReadAsync(Write("x.recipe.json", text), TestContext.Current.CancellationToken);

    public ScriptScope Scope(string variables = "{}", IReadOnlyDictionary<string, string>? given = null, bool lenient = false)
        => Scope(new RecipeDescriptor { Name = "X", FilePath = Path.Combine(Root, "x.recipe.json"), Variables = JsonNode.Parse(variables)!.AsObject() }, given, lenient);

    public ScriptScope Scope(RecipeDescriptor recipe, IReadOnlyDictionary<string, string>? given = null, bool lenient = false) => new(recipe, given)
    {
        Parameters = new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["SiteName"] = "Réseau",
            ["AdminUsername"] = "admin",
            ["AdminUserId"] = "4admin",
            ["AdminEmail"] = "admin@example.org",
        },
        Configuration = key => key.Equals("AlumniCms:Greeting", StringComparison.Ordinal) ? "Bonjour" : null,
        Time = new FixedTime(),
        NewId = () => $"4id{++ids:D23}",
        Files = RecipeFiles.Of(recipe, [Root]),
        OnMissingFile = (_, _) => lenient,
    };

    public string Evaluate(string text, string variables = "{}") => ScriptEvaluator.Evaluate(text, Scope(variables), Here);

    public void Dispose() => folder.Delete(recursive: true);

    private sealed class FixedTime : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 3, 4, 5, 6, 7, 89, TimeSpan.Zero);
    }
}
