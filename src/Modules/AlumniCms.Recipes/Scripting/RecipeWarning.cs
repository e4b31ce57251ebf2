namespace AlumniCms.Recipes.Scripting;

/// <summary>Something a run went on without, told at its end.</summary>
internal sealed record RecipeWarning(string File, int? StepIndex, string? StepName, string? JsonPath, string Message);
