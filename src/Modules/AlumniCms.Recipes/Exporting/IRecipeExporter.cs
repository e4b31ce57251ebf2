namespace AlumniCms.Recipes.Exporting;

/// <summary>
/// Writes the steps from which a part of a site can be made again. Modules contribute one for what they keep.
/// </summary>
public interface IRecipeExporter
{
    /// <summary>
    /// Place among the exporters; lower is written, and run, earlier. The site is 0, features 10, settings 20,
    /// definitions 30, content 50.
    /// </summary>
    int Order { get; }

    /// <summary>Writes the steps of the current site.</summary>
    Task WriteAsync(RecipeExport export, CancellationToken cancellationToken);
}
