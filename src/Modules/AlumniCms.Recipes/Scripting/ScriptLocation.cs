using AlumniCms.Recipes.Reading;

namespace AlumniCms.Recipes.Scripting;

/// <summary>Where a script stands: the file, the step that needs it, and the path of its text.</summary>
internal sealed record ScriptLocation(string File, int? StepIndex, string? StepName, JsonPath Path)
{
    private const int ShownLength = 100;

    public static ScriptLocation Of(RecipeDescriptor recipe, RecipeStepSource step)
        => new(recipe.FilePath, step.Index, step.Name, JsonPath.Root.Property("steps").Item(step.Index));

    public RecipeException Error(string script, string message, string mend, Exception? inner = null)
        => new($"{message} The script: {Shown(script)}", mend, inner)
        {
            File = File,
            StepIndex = StepIndex,
            StepName = StepName,
            JsonPath = Path.ToString(),
        };

    public RecipeWarning Warning(string message) => new(File, StepIndex, StepName, Path.ToString(), message);

    private static string Shown(string script) => script.Length <= ShownLength ? script : $"{script[..ShownLength]}…";
}
