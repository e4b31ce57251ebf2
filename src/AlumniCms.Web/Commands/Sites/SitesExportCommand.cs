using System.CommandLine;
using System.Text.Json.Nodes;

using AlumniCms.Kernel.Sites;
using AlumniCms.Recipes.Exporting;
using AlumniCms.Web.Commands.Databases;
using AlumniCms.Web.Commands.Running;

namespace AlumniCms.Web.Commands.Sites;

/// <summary>Writes a site as a recipe.</summary>
internal sealed class SitesExportCommand : AlumniCommand
{
    private const string RecipeFile = "recipe.json";

    private static readonly Argument<string> Key = new("key") { Description = "Key of the site." };

    private static readonly Option<string> Target = new("--output", "-o")
    {
        Description = "A new folder for the recipe and the media files; without it the recipe alone goes to the standard output.",
    };

    public SitesExportCommand()
        : base(
            "export",
            "Writes a site as a recipe that makes it again, here or in another network.",
            "sites export mali --output mali-export",
            "sites export mali > mali.recipe.json")
    {
        Arguments.Add(Key);
        Options.Add(Target);
    }

    public override DatabaseNeed Need => DatabaseNeed.Network;

    public override async Task<CommandAnswer> ExecuteAsync(CommandSession session, CancellationToken cancellationToken)
    {
        var site = await session.SiteAsync(session.Arguments.GetValue(Key)!, cancellationToken);
        if (session.Arguments.GetValue(Target) is { Length: > 0 } folder)
            return await IntoFolderAsync(session, site, Path.GetFullPath(folder), cancellationToken);
        await using var scope = session.OpenScope(site);
        await using var output = Console.OpenStandardOutput();
        await scope.ServiceProvider.GetRequiredService<ExportSite>().ExecuteAsync(output, folder: null, cancellationToken);
        session.Output.Note("Media files are not in it; --output FOLDER writes them beside the recipe.");
        return CommandAnswer.Written();
    }

    private static async Task<CommandAnswer> IntoFolderAsync(CommandSession session, Site site, string folder, CancellationToken cancellationToken)
    {
        if (File.Exists(folder) || (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any()))
            throw new CommandException(ExitCode.TakenOrNotFound, "folder.taken", $"{folder} is there already and holds something. Name a new folder.");

        // Beside the target, so that it takes its name in one move once it is whole.
        var partial = $"{folder}.{Path.GetRandomFileName()}";
        Directory.CreateDirectory(partial);
        try
        {
            var export = await WriteAsync(session, site, partial, cancellationToken);
            if (Directory.Exists(folder))
                Directory.Delete(folder);
            Directory.Move(partial, folder);
            return CommandAnswer.Sentence(
                $"{folder}: {export.Items} items in {export.Steps} steps. 'recipes run {Path.Combine(folder, RecipeFile)}' makes the site again.",
                new JsonObject { ["site"] = site.Key, ["folder"] = folder, ["items"] = export.Items, ["steps"] = export.Steps });
        }
        finally
        {
            if (Directory.Exists(partial))
                Directory.Delete(partial, recursive: true);
        }
    }

    private static async Task<RecipeExport> WriteAsync(CommandSession session, Site site, string folder, CancellationToken cancellationToken)
    {
        await using var scope = session.OpenScope(site);
        await using var output = new FileStream(Path.Combine(folder, RecipeFile), FileMode.CreateNew, FileAccess.Write);
        return await scope.ServiceProvider.GetRequiredService<ExportSite>().ExecuteAsync(output, folder, cancellationToken);
    }
}
