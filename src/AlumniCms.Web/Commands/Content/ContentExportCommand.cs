using System.CommandLine;
using System.Text.Json.Nodes;

using AlumniCms.ContentManagement.Definitions;
using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Sites;
using AlumniCms.Recipes.Exporting;
using AlumniCms.Web.Commands.Databases;
using AlumniCms.Web.Commands.Running;

namespace AlumniCms.Web.Commands.Content;

/// <summary>Writes the items of a site.</summary>
internal sealed class ContentExportCommand : AlumniCommand
{
    private static readonly Option<string> Site = new("--site") { Description = "Key of the site.", Required = true };
    private static readonly Option<string> Type = new("--type") { Description = "Only items of this content type." };
    private static readonly Option<string> Target = new("--output", "-o") { Description = "The file to write; the standard output by default." };

    public ContentExportCommand()
        : base(
            "export",
            "Writes the items of a site as a recipe with a step 'content'.",
            "content export --site cameroun --type Article --output articles.recipe.json",
            "content export --site cameroun > cameroun.recipe.json")
    {
        Options.Add(Site);
        Options.Add(Type);
        Options.Add(Target);
    }

    public override DatabaseNeed Need => DatabaseNeed.Network;

    public override async Task<CommandAnswer> ExecuteAsync(CommandSession session, CancellationToken cancellationToken)
    {
        var site = await session.SiteAsync(session.Arguments.GetValue(Site)!, cancellationToken);
        await using var scope = session.OpenScope(site);
        var content = new ContentExporter(
            scope.ServiceProvider.GetRequiredService<AlumniDbContext>(), await TypeAsync(session, site, cancellationToken));
        var exporter = scope.ServiceProvider.GetRequiredService<ExportSite>();
        if (session.Arguments.GetValue(Target) is not { Length: > 0 } file)
        {
            await using var output = Console.OpenStandardOutput();
            await exporter.ExecuteAsync(output, content, cancellationToken);
            return CommandAnswer.Written();
        }

        var items = 0;
        await FileDoor.WriteAsync(file, async output => items = (await exporter.ExecuteAsync(output, content, cancellationToken)).Items);
        return CommandAnswer.Sentence(
            $"{file}: {items} items.", new JsonObject { ["site"] = site.Key, ["file"] = Path.GetFullPath(file), ["items"] = items });
    }

    private static async Task<string?> TypeAsync(CommandSession session, Site site, CancellationToken cancellationToken)
    {
        if (session.Arguments.GetValue(Type) is not { Length: > 0 } name)
            return null;
        var model = await session.Get<ContentModelStore>().GetAsync(site, cancellationToken);
        return model.FindType(name)?.Name ?? throw new CommandException(
            ExitCode.TakenOrNotFound,
            "type.unknown",
            $"The site '{site.Key}' has no content type '{name}'. It has: {string.Join(", ", model.Types.Select(t => t.Name))}.");
    }
}
