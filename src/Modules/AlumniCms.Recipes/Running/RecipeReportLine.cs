namespace AlumniCms.Recipes.Running;

/// <summary>A line of a run's report.</summary>
/// <param name="Recipe">Name of the recipe.</param>
/// <param name="StepIndex">Place of the step, from 0.</param>
/// <param name="Step">Name of the step.</param>
/// <param name="Outcome">What became of it.</param>
/// <param name="Message">One sentence for the operator.</param>
public sealed record RecipeReportLine(string Recipe, int StepIndex, string Step, RecipeOutcome Outcome, string Message);
