using System.Text.Json;
using System.Text.Json.Nodes;
using AlumniCms.Recipes.Reading;

namespace AlumniCms.Recipes.Scripting;

/// <summary>Evaluates every script of a step. The step as it was read stays untouched.</summary>
internal static class RecipeScripts
{
    /// <summary>A copy of the step in which each text that is a script is replaced by its result.</summary>
    /// <exception cref="RecipeException">A script fails; the error names its line, step and JSON path.</exception>
    public static JsonObject Evaluate(RecipeStepSource step, ScriptScope scope)
    {
        try
        {
            return (JsonObject)Evaluate(step.Json, scope, ScriptLocation.Of(scope.Recipe, step))!;
        }
        catch (RecipeException error) when (error.Line is null && Place(error) is { } place)
        {
            throw error.In(scope.Recipe.FilePath, place);
        }
    }

    /// <summary>A copy of any JSON with its scripts evaluated; names of properties are never scripts.</summary>
    /// <exception cref="RecipeException">A script fails.</exception>
    public static JsonNode? Evaluate(JsonNode? node, ScriptScope scope, ScriptLocation location) => node switch
    {
        null => null,
        JsonObject found => new JsonObject(found.Select(property =>
            KeyValuePair.Create(property.Key, Evaluate(property.Value, scope, location with { Path = location.Path.Property(property.Key) })))),
        JsonArray list => new JsonArray([.. list.Select((item, index) =>
            Evaluate(item, scope, location with { Path = location.Path.Item(index) }))]),
        _ when node.GetValueKind() == JsonValueKind.String => Text(node, scope, location),
        _ => node.DeepClone(),
    };

    private static JsonNode Text(JsonNode node, ScriptScope scope, ScriptLocation location)
    {
        var text = node.GetValue<string>();
        var result = ScriptEvaluator.Evaluate(text, scope, location);
        return ReferenceEquals(text, result) ? node.DeepClone() : JsonValue.Create(result);
    }

    // Nodes know no line: the file is read again, only once a script has failed.
    private static JsonPlace? Place(RecipeException error)
    {
        try
        {
            return error is { File: { } file, JsonPath: { } path } && File.Exists(file)
                ? JsonPlace.Of(RecipeBytes.WithoutMark(File.ReadAllBytes(file)).Span, path)
                : null;
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException or JsonException)
        {
            return null;
        }
    }
}
