using System.Text.Json.Nodes;

using AlumniCms.Kernel.Results;
using AlumniCms.Recipes.Reading;
using AlumniCms.Recipes.Scripting;

namespace AlumniCms.Recipes.Running;

/// <summary>A step that is being carried out.</summary>
public sealed class RecipeStepContext
{
    private readonly RecipeStepSource _source;

    internal RecipeStepContext(RecipeDescriptor recipe, RecipeStepSource source, ScriptScope scope, RecipeRun run)
    {
        (Recipe, _source, Scope, Run) = (recipe, source, scope, run);
        Json = RecipeScripts.Evaluate(source, scope);
    }

    /// <summary>The recipe.</summary>
    public RecipeDescriptor Recipe { get; }

    /// <summary>The step with its scripts evaluated.</summary>
    public JsonObject Json { get; }

    /// <summary>The run that the step is of.</summary>
    public RecipeRun Run { get; }

    internal ScriptScope Scope { get; }

    /// <summary>The variables that a recipe included by this step inherits.</summary>
    public Dictionary<string, string> InheritedVariables() => Scope.Variables.Inherited();

    /// <summary>A property of the step, in this case if there is one, else in any; null when absent.</summary>
    public JsonNode? Property(string name) =>
        Json.TryGetPropertyValue(name, out var exact) ? exact : Json.FirstOrDefault(p => string.Equals(p.Key, name, StringComparison.OrdinalIgnoreCase)).Value;

    /// <summary>A property that must be a list; an empty one when absent.</summary>
    public JsonArray List(string name) => Property(name) switch
    {
        null => [],
        JsonArray list => list,
        _ => throw Error($"'{name}' is not a list.", "Write […].", name),
    };

    /// <summary>A property that must be text; null when absent.</summary>
    public string? Text(string name) => Property(name) switch
    {
        null => null,
        JsonValue value => value.ToString(),
        _ => throw Error($"'{name}' is not text.", "Write \"…\".", name),
    };

    /// <summary>
    /// Finds a file beside the recipe. A missing one is reported as a warning and yields null, in strict runs it is an
    /// error; a path that leads out of the recipe folder always is.
    /// </summary>
    public string? FindFile(string path, string jsonPath)
    {
        var found = Scope.Files.Resolve(path, out var refusal);
        if (refusal is not null)
            throw Error(refusal, "Use a path beside the recipe.", jsonPath);
        if (found is null && Run.Options.Strict)
            throw Error($"There is no file '{path}' beside the recipe.", "Add the file, or run without --strict.", jsonPath);
        return found;
    }

    /// <summary>Notes a result for the operator.</summary>
    public void Report(RecipeOutcome outcome, string message) =>
        Run.Add(new RecipeReportLine(Recipe.Name, _source.Index, _source.Name, outcome, message));

    /// <summary>An error of the step, with its place.</summary>
    /// <param name="problem">What is wrong.</param>
    /// <param name="mend">What to do.</param>
    /// <param name="path">Path within the step, for example <c>Files[2].TargetPath</c>.</param>
    public RecipeException Error(string problem, string mend, string? path = null) => new(problem, mend)
    {
        File = Recipe.FilePath,
        StepIndex = _source.Index,
        StepName = _source.Name,
        JsonPath = PlaceOf(path),
    };

    /// <summary>Notes a remark on something in the step, with file and JSON path.</summary>
    /// <param name="message">One sentence for the operator.</param>
    /// <param name="path">Path within the step, for example <c>Data[2].Article.Picture</c>.</param>
    public void Remark(string message, string path) =>
        Report(RecipeOutcome.Warning, $"{System.IO.Path.GetFileName(Recipe.FilePath)}, {PlaceOf(path)}: {message}");

    /// <summary>The errors of a refused action.</summary>
    public RecipeException Error(IReadOnlyList<Refusal> refusals, string? path = null)
    {
        var first = refusals[0];
        var place = string.Join('.', new[] { path, first.Path }.Where(p => !string.IsNullOrEmpty(p)));
        return Error(
            first.Message, refusals.Count > 1 ? $"({refusals.Count - 1} more like it.)" : "", place.Length == 0 ? null : place);
    }

    private string PlaceOf(string? path) => $"$.steps[{_source.Index}]" + (path is null ? "" : $".{path}");
}
