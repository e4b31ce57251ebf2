using System.CommandLine;
using System.Text.Json.Nodes;

using AlumniCms.Kernel.Sites;
using AlumniCms.Search.Contracts;
using AlumniCms.Search.Indexing;
using AlumniCms.Web.Commands.Running;

namespace AlumniCms.Web.Commands.Search;

/// <summary>Rebuilds what search and lists read.</summary>
internal sealed class SearchReindexCommand : AlumniCommand
{
    private static readonly Option<string> Site = new("--site") { Description = "Key of the site; all sites by default." };

    public SearchReindexCommand()
        : base("reindex", "Rebuilds what search and lists read from the content. Readers notice nothing.", "search reindex", "search reindex --site cameroun")
        => Options.Add(Site);

    public override async Task<CommandAnswer> ExecuteAsync(CommandSession session, CancellationToken cancellationToken)
    {
        IReadOnlyList<Site> sites = session.Arguments.GetValue(Site) is { Length: > 0 } key
            ? [await session.SiteAsync(key, cancellationToken)]
            : (await session.SitesAsync(cancellationToken)).All;
        var items = 0;
        await using var scope = session.OpenScope(site: null);
        var rebuild = scope.ServiceProvider.GetRequiredService<RebuildIndexes>();
        await WatchedWork.RunAsync(session.Output, "Sites", sites.Count, async advance =>
        {
            for (var i = 0; i < sites.Count; i++)
            {
                items += await RebuildAsync(rebuild, sites[i], new Share(i, advance), cancellationToken);
                advance(i + 1);
            }
        });
        return CommandAnswer.Sentence(
            $"{items} items of {sites.Count} sites are indexed.", new JsonObject { ["sites"] = sites.Count, ["items"] = items });
    }

    private static async Task<int> RebuildAsync(RebuildIndexes rebuild, Site site, Share share, CancellationToken cancellationToken)
    {
        var result = await rebuild.ExecuteAsync(site, share, cancellationToken);
        return result.Succeeded ? result.Value : throw CommandException.Refused(result.Refusals);
    }

    /// <summary>Moves the bar within the share of one site. Called in place: a later call would overtake the next site.</summary>
    private sealed class Share(int before, Action<double> advance) : IProgress<RebuildProgress>
    {
        public void Report(RebuildProgress value) => advance(before + ((double)value.Done / Math.Max(value.Total, 1)));
    }
}
