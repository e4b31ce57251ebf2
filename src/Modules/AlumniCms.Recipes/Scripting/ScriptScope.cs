using AlumniCms.Recipes.Reading;

namespace AlumniCms.Recipes.Scripting;

/// <summary>What the scripts of one run of one recipe may see. It serves one thread.</summary>
internal sealed class ScriptScope
{
    /// <summary>How deep calls, parentheses and variables may nest, all together: the stack must hold on hostile input.</summary>
    public const int MaximumDepth = 64;

    /// <summary>Merges the recipe’s variables with the given ones.</summary>
    /// <param name="recipe">The recipe that runs.</param>
    /// <param name="given">Values for variables from outside the recipe. They win over the recipe’s own and are plain text, never script.</param>
    public ScriptScope(RecipeDescriptor recipe, IReadOnlyDictionary<string, string>? given = null)
    {
        Recipe = recipe;
        Variables = new(recipe.Variables, given ?? new Dictionary<string, string>(StringComparer.Ordinal));
        Files = new(recipe.Folder, [recipe.Folder]);
    }

    public RecipeDescriptor Recipe { get; }

    public ScriptVariables Variables { get; }

    /// <summary>Values for <c>parameters('…')</c>; names compare without case.</summary>
    public IReadOnlyDictionary<string, string?> Parameters { get; init; } = new Dictionary<string, string?>(StringComparer.Ordinal);

    /// <summary>Reads a configuration value; asked only for keys that <see cref="ScriptConfiguration"/> allows.</summary>
    public Func<string, string?> Configuration { get; init; } = static _ => null;

    public required TimeProvider Time { get; init; }

    /// <summary>Makes the id of a content item for <c>uuid()</c>.</summary>
    public required Func<string> NewId { get; init; }

    /// <summary>The files that <c>[file:…]</c> may read; the recipe’s own folder where none is given.</summary>
    public RecipeFiles Files { get; init; }

    /// <summary>Told of a missing file by its path and the JSON path: true goes on with an empty text and a warning, false is an error.</summary>
    public Func<string, string, bool> OnMissingFile { get; init; } = static (_, _) => false;

    public IList<RecipeWarning> Warnings { get; } = [];

    /// <summary>How deep the evaluation stands now.</summary>
    internal int Depth { get; set; }
}
