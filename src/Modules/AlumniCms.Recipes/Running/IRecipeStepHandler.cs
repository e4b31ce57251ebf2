namespace AlumniCms.Recipes.Running;

/// <summary>Carries out steps of one name. Modules contribute handlers; a name compares without case.</summary>
public interface IRecipeStepHandler
{
    /// <summary>The step's name, for example <c>media</c>.</summary>
    string Name { get; }

    /// <summary>
    /// Carries the step out, inside the run's transaction and on the run's current site.
    /// What an operator should know goes to the report; an error is a <see cref="Reading.RecipeException"/> from
    /// the context and undoes the whole run.
    /// </summary>
    Task ExecuteAsync(RecipeStepContext step, CancellationToken cancellationToken);
}
