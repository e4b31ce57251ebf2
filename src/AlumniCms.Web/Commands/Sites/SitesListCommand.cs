using System.Text.Json.Nodes;

using AlumniCms.Kernel.Sites;
using AlumniCms.Web.Commands.Databases;
using AlumniCms.Web.Commands.Running;

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
            TableOf(sites, session.Output.IsVerbose).Write)
        {
            Names = [.. sites.Select(s => s.Key)],
        };
    }

    private static TextTable TableOf(IEnumerable<Site> sites, bool isVerbose)
    {
        string[] more = isVerbose ? ["Time zone", "Region"] : [];
        var table = new TextTable(["Key", "Status", "Languages", .. more, "Name"]);
        foreach (var site in sites)
        {
            TextCell[] values = isVerbose ? [site.TimeZone, site.IsWorldwide ? "(worldwide)" : site.Region ?? ""] : [];
            table.Add([site.Key, SiteJson.Word(site.Status), string.Join(' ', site.Cultures), .. values, site.NameIn("en")]);
        }

        return table;
    }
}
