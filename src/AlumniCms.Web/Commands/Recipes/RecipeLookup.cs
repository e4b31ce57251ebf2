using AlumniCms.Recipes.Reading;
using AlumniCms.Web.Commands.Running;

namespace AlumniCms.Web.Commands.Recipes;

/// <summary>Finds the recipe that the operator named.</summary>
internal static class RecipeLookup
{
    /// <summary>The recipe of that name, or of that file.</summary>
    /// <exception cref="CommandException">There is no such recipe or file.</exception>
    /// <exception cref="RecipeException">The file is not a recipe.</exception>
    public static async Task<RecipeDescriptor> FindAsync(CommandSession session, string nameOrPath, CancellationToken cancellationToken)
    {
        var catalog = session.Get<RecipeCatalog>();
        if (File.Exists(nameOrPath))
            return await catalog.FindAsync(Path.GetFullPath(nameOrPath), cancellationToken);
        try
        {
            return await catalog.FindAsync(nameOrPath, cancellationToken);
        }
        catch (RecipeException exception) when (exception.File is null || !File.Exists(exception.File))
        {
            throw new CommandException(
                ExitCode.TakenOrNotFound, "recipe.unknown", $"There is no recipe and no file '{nameOrPath}'. 'recipes list' shows the known ones; a file is named by its path.");
        }
    }
}
