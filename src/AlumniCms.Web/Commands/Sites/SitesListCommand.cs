using System.Text.Json.Nodes;

using AlumniCms.Kernel.Sites;
using AlumniCms.Web.Commands.Databases;
using AlumniCms.Web.Commands.Running;

using Spectre.Console;

namespace AlumniCms.Web.Commands.Sites;

/// <summary>Lists the sites.</summary>
internal sealed class SitesListCommand() : AlumniCommand("list", "Lists the sites of the network.", "sites list", "sites list --json")
{
    public override DatabaseNeed Need => DatabaseNeed.Network;

    public override async Task<CommandAnswer> ExecuteAsync(CommandSession session, CancellationToken cancellationToken)
    {
        var sites = (await session.SitesAsync(cancellationToken)).All;
        return new CommandAnswer(
            new JsonObject { ["sites"] = new JsonArray([.. sites.Select(SiteJson.Of)]) },
            console => console.Write(TableOf(sites)))
        {
            Names = [.. sites.Select(s => s.Key)],
        };
    }

    private static Table TableOf(IEnumerable<Site> sites)
    {
        var table = new Table().Border(TableBorder.Simple).AddColumns("Key", "Name", "Status", "Languages", "Time zone", "Region");
        foreach (var site in sites)
            table.AddRow(
                new Text(site.Key),
                new Text(site.NameIn("en")),
                new Text(SiteJson.Word(site.Status)),
                new Text(string.Join(' ', site.Cultures)),
                new Text(site.TimeZone),
                new Text(site.IsWorldwide ? "(worldwide)" : site.Region ?? ""));
        return table;
    }
}
