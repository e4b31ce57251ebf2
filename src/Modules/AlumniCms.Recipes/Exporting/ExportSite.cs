using AlumniCms.Kernel.Sites;

namespace AlumniCms.Recipes.Exporting;

/// <summary>Writes the current site as a recipe that makes it again, here or in another network.</summary>
public sealed class ExportSite(CurrentSite current, IEnumerable<IRecipeExporter> exporters)
{
    /// <summary>Writes everything that the modules contribute.</summary>
    /// <param name="output">Takes the recipe.</param>
    /// <param name="folder">The folder beside the recipe that takes files, or null to write what needs none.</param>
    /// <param name="cancellationToken">Ends the writing; the output is then worthless.</param>
    public Task<RecipeExport> ExecuteAsync(Stream output, string? folder, CancellationToken cancellationToken) =>
        ExecuteAsync(
            output,
            folder,
            [.. exporters.OrderBy(e => e.Order)],
            $"{current.Site.Key}.export",
            $"The site '{current.Site.Key}' with its features, settings, content model and content.",
            cancellationToken);

    /// <summary>Writes the content alone.</summary>
    /// <param name="output">Takes the recipe.</param>
    /// <param name="content">Which items.</param>
    /// <param name="cancellationToken">Ends the writing; the output is then worthless.</param>
    public Task<RecipeExport> ExecuteAsync(Stream output, ContentExporter content, CancellationToken cancellationToken) =>
        ExecuteAsync(
            output,
            folder: null,
            [content],
            $"{current.Site.Key}.content",
            content.Type is null
                ? $"The content of the site '{current.Site.Key}'."
                : $"The content of type {content.Type} of the site '{current.Site.Key}'.",
            cancellationToken);

    private async Task<RecipeExport> ExecuteAsync(
        Stream output, string? folder, IReadOnlyList<IRecipeExporter> chosen, string name, string description, CancellationToken cancellationToken)
    {
        await using var export = new RecipeExport(output, current.Site, folder);
        export.Begin(name, current.Site.NameIn(current.Site.DefaultCulture), description);
        foreach (var exporter in chosen)
            await exporter.WriteAsync(export, cancellationToken);
        await export.EndAsync(cancellationToken);
        return export;
    }
}
