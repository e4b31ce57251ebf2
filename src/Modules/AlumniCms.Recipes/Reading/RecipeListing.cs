namespace AlumniCms.Recipes.Reading;

/// <summary>The recipes below the roots, and what is wrong with those that cannot be offered.</summary>
/// <param name="Recipes">Sorted by name, then by path.</param>
/// <param name="Problems">Files that cannot be read, names that stand twice, roots that do not exist.</param>
public sealed record RecipeListing(IReadOnlyList<RecipeHeader> Recipes, IReadOnlyList<RecipeException> Problems);
