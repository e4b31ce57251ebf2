using System.Text.Json;
using System.Text.Json.Nodes;

namespace AlumniCms.Recipes.Reading;

/// <summary>The properties at the top of a recipe, found without regard to case.</summary>
internal sealed class RecipeHeaderFields(string file)
{
    private readonly Dictionary<string, (string Key, JsonNode? Value)> fields = new(StringComparer.OrdinalIgnoreCase);

    public bool Has(string name) => fields.ContainsKey(name);

    public void Add(string key, JsonNode? value)
    {
        if (!fields.TryAdd(key, (key, value)))
            throw Fault(key, $"The property “{fields[key].Key}” stands twice in the recipe, once as “{key}”.", "Keep one of the two.");
    }

    public RecipeHeader Header()
    {
        var name = Text("name");
        if (name.Length == 0)
            throw new RecipeException("The recipe has no name.", "Add \"name\": \"…\" at the top of the file.") { File = file, JsonPath = "$" };
        return new RecipeHeader
        {
            Name = name,
            DisplayName = Text("displayName") is { Length: > 0 } shown ? shown : name,
            Description = Text("description"),
            Author = Text("author"),
            Website = Text("website"),
            Version = Text("version"),
            IsSetupRecipe = Flag("issetuprecipe"),
            Categories = Texts("categories"),
            Tags = Texts("tags"),
            Required = Texts("required"),
            FilePath = file,
        };
    }

    public JsonObject Object(string name) => Value(name) switch
    {
        null => [],
        JsonObject found => found,
        _ => throw Kind(name, "an object"),
    };

    public JsonArray Array(string name) => Value(name) switch
    {
        JsonArray found => found,
        null => throw new RecipeException($"The recipe has no “{name}”.", $"Add \"{name}\": [ … ]; an empty list is fine.") { File = file, JsonPath = "$" },
        _ => throw Kind(name, "a list"),
    };

    private string Text(string name) => Value(name) switch
    {
        null => "",
        JsonValue value when value.GetValueKind() == JsonValueKind.String => value.GetValue<string>().Trim(),
        _ => throw Kind(name, "text"),
    };

    private bool Flag(string name) => Value(name) switch
    {
        null => false,
        JsonValue value when value.GetValueKind() is JsonValueKind.True or JsonValueKind.False => value.GetValue<bool>(),
        _ => throw Kind(name, "true or false"),
    };

    private List<string> Texts(string name) => Value(name) switch
    {
        null => [],
        JsonArray list when list.All(item => item?.GetValueKind() == JsonValueKind.String) => [.. list.Select(item => item!.GetValue<string>())],
        _ => throw Kind(name, "a list of texts"),
    };

    private JsonNode? Value(string name) => fields.TryGetValue(name, out var field) ? field.Value : null;

    private RecipeException Kind(string name, string wanted)
        => Fault(fields[name].Key, $"“{fields[name].Key}” is not {wanted}.", $"Write {wanted} there.");

    private RecipeException Fault(string key, string message, string mend)
        => new(message, mend) { File = file, JsonPath = JsonPath.Root.Property(key).ToString() };
}
