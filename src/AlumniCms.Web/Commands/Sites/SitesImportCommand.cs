using System.CommandLine;
using System.Text.Json.Nodes;

using AlumniCms.Kernel.Sites;
using AlumniCms.Recipes.Networks;
using AlumniCms.Sites.Import;
using AlumniCms.Sites.Localization;
using AlumniCms.Web.Commands.Running;

using Spectre.Console;

namespace AlumniCms.Web.Commands.Sites;

/// <summary>Makes the country sites of a network file.</summary>
internal sealed class SitesImportCommand : AlumniCommand
{
    private static readonly Argument<string> Source = new("file") { Description = "A CSV file with a country site a line, such as recipes/networks/world.csv." };

    public SitesImportCommand()
        : base(
            "import",
            "Makes the country sites of a CSV file, each in a transaction of its own; the same file again changes nothing.",
            "sites import recipes/networks/world.csv")
        => Arguments.Add(Source);

    public override async Task<CommandAnswer> ExecuteAsync(CommandSession session, CancellationToken cancellationToken)
    {
        var lines = new List<SiteCsvLine>();
        await using (var file = FileDoor.OpenRead(session.Arguments.GetValue(Source)!))
            await foreach (var line in SiteCsv.ReadAsync(file, cancellationToken))
                lines.Add(line);
        var rows = new List<ImportedSite>(lines.Count);
        try
        {
            await WatchedWork.RunAsync(session.Output, "Sites", lines.Count, async advance =>
            {
                await foreach (var row in session.Get<ImportSites>().ExecuteAsync(lines, cancellationToken))
                {
                    rows.Add(row);
                    advance(rows.Count);
                }
            });
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            throw new CommandException(
                ExitCode.Interrupted, "interrupted", $"Interrupted after {rows.Count} of {lines.Count} rows, which are kept. Run it again to go on.");
        }

        var sites = await session.SitesAsync(cancellationToken);
        var made = rows.Where(r => r.Outcome != ImportedSiteOutcome.Failed).Select(r => sites.ByKey(r.Key)).OfType<Site>();
        return ImportReport.Answer(rows, InterfaceLanguages.Of(made, session.Get<LocalizationCatalog>()));
    }
}
