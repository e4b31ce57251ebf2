using AlumniCms.Recipes.Reading;

namespace AlumniCms.Recipes.Running;

/// <summary>A run of a recipe and of those that it includes: one transaction, one report.</summary>
public sealed class RecipeRun
{
    private readonly List<RecipeReportLine> _report = [];
    private readonly Func<RecipeRun, RecipeDescriptor, IReadOnlyDictionary<string, string>, CancellationToken, Task> _include;
    private readonly IProgress<RecipeReportLine>? _progress;

    internal RecipeRun(
        RunRecipeOptions options,
        RecipeCatalog catalog,
        IProgress<RecipeReportLine>? progress,
        Func<RecipeRun, RecipeDescriptor, IReadOnlyDictionary<string, string>, CancellationToken, Task> include) =>
        (Options, Catalog, _progress, _include) = (options, catalog, progress, include);

    /// <summary>How the run was asked for.</summary>
    public RunRecipeOptions Options { get; }

    /// <summary>Where included recipes are found.</summary>
    public RecipeCatalog Catalog { get; }

    /// <summary>What has been reported so far.</summary>
    public IReadOnlyList<RecipeReportLine> Report => _report;

    /// <summary>True when something was written.</summary>
    public bool HasChanged => _report.Exists(line => line.Outcome == RecipeOutcome.Done);

    /// <summary>Runs another recipe within this run, with the variables given.</summary>
    public Task IncludeAsync(
        RecipeDescriptor recipe, IReadOnlyDictionary<string, string> variables, CancellationToken cancellationToken) =>
        _include(this, recipe, variables, cancellationToken);

    internal int Depth { get; set; }

    internal void Add(RecipeReportLine line)
    {
        _report.Add(line);
        _progress?.Report(line);
    }
}
