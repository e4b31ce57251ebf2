using System.Text.Json;
using System.Text.Json.Nodes;
using AlumniCms.Recipes.Reading;

namespace AlumniCms.Recipes.Scripting;

/// <summary>The variables of a run: each is evaluated at its first use and keeps its value.</summary>
internal sealed class ScriptVariables
{
    private readonly JsonObject declared;
    private readonly Dictionary<string, object?> values = new(StringComparer.Ordinal);
    private readonly List<string> underWay = [];

    public ScriptVariables(JsonObject declared, IReadOnlyDictionary<string, string> given)
    {
        this.declared = declared;
        foreach (var (name, value) in given)
            values[name] = value;
        Undeclared = [.. given.Keys.Where(name => !declared.ContainsKey(name)).Order(StringComparer.Ordinal)];
    }

    /// <summary>Given variables that the recipe does not declare: most likely slips of the pen.</summary>
    public IReadOnlyList<string> Undeclared { get; }

    /// <summary>The text of a variable before any script is evaluated; null when it has none.</summary>
    public string? Peek(string name) => values.TryGetValue(name, out var known)
        ? known?.ToString()
        : declared[name] is JsonValue value ? value.ToString() : null;

    /// <summary>What an included recipe inherits: the given values, those evaluated so far, and plain declared ones.</summary>
    public Dictionary<string, string> Inherited() => declared.Select(variable => variable.Key).Union(values.Keys)
        .Select(name => (Name: name, Text: Peek(name)))
        .Where(variable => variable.Text is { } text && ScriptForm.Of(text) is null)
        .ToDictionary(variable => variable.Name, variable => variable.Text!, StringComparer.Ordinal);

    /// <summary>The value of a variable: text, number, true, false or null.</summary>
    /// <exception cref="RecipeException">It is not declared, needs itself, or its script fails.</exception>
    public object? Value(string name, string script, ScriptScope scope, ScriptLocation location)
    {
        if (values.TryGetValue(name, out var known))
            return known;
        if (underWay.IndexOf(name) is var start and >= 0)
            throw Circle([.. underWay[start..], name], script, location);
        if (!declared.TryGetPropertyValue(name, out var node))
            throw location.Error(script, $"The variable “{name}” is not declared.", Declare());
        underWay.Add(name);
        try
        {
            var place = location with { Path = JsonPath.Root.Property("variables").Property(name) };
            return values[name] = Read(node, name, script, scope, place);
        }
        finally
        {
            underWay.RemoveAt(underWay.Count - 1);
        }
    }

    private static object? Read(JsonNode? node, string name, string script, ScriptScope scope, ScriptLocation place) => node?.GetValueKind() switch
    {
        null => null,
        JsonValueKind.String => ScriptEvaluator.Evaluate(node.GetValue<string>(), scope, place),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Number when node.AsValue().TryGetValue<decimal>(out var number) => number,
        _ => throw place.Error(script, $"The variable “{name}” is not a text, a number, true or false.", "Give it a simple value."),
    };

    private static RecipeException Circle(IReadOnlyList<string> circle, string script, ScriptLocation location)
        => location.Error(script, $"The variables need each other in a circle: {string.Join(" → ", circle)}.", "Give one of them a value that does not need the others.");

    private string Declare() => declared.Count == 0
        ? "Add it under \"variables\" at the top of the recipe."
        : $"Add it under \"variables\", or use one of: {string.Join(", ", declared.Select(variable => variable.Key))}.";
}
