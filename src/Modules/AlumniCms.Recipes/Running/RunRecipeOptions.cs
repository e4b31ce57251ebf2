namespace AlumniCms.Recipes.Running;

/// <summary>How a recipe is run.</summary>
public sealed record RunRecipeOptions
{
    /// <summary>Values for the recipe's variables.</summary>
    public IReadOnlyDictionary<string, string> Variables { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Key of a site that was made for this run just before: its step <c>Site</c> completes it, rather than changing it.</summary>
    public string? NewSite { get; init; }

    /// <summary>Everything is tried and nothing is kept.</summary>
    public bool DryRun { get; init; }

    /// <summary>A step that cannot be carried out, or a missing file, is an error.</summary>
    public bool Strict { get; init; }
}
