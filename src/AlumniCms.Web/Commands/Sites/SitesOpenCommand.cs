using System.CommandLine;
using System.Text.Json.Nodes;

using AlumniCms.Sites.Actions;
using AlumniCms.Web.Commands.Running;

namespace AlumniCms.Web.Commands.Sites;

/// <summary>Opens a site to everyone.</summary>
internal sealed class SitesOpenCommand : AlumniCommand
{
    private static readonly Argument<string> Key = new("key") { Description = "Key of the site." };

    public SitesOpenCommand()
        : base("open", "Opens a site to everyone, after it was closed or prepared: everything is there again.", "sites open mali")
        => Arguments.Add(Key);

    public override async Task<CommandAnswer> ExecuteAsync(CommandSession session, CancellationToken cancellationToken)
    {
        var site = await session.SiteAsync(session.Arguments.GetValue(Key)!, cancellationToken);
        await using var scope = session.OpenScope(site);
        var opened = await scope.ServiceProvider.GetRequiredService<ReopenSite>().RunAsync(site.Key, cancellationToken);
        if (!opened.Succeeded)
            throw CommandException.Refused(opened.Refusals);
        return CommandAnswer.Sentence(
            opened.Value.Changed ? $"The site '{site.Key}' is online." : $"The site '{site.Key}' was online already.",
            new JsonObject { ["changed"] = opened.Value.Changed, ["site"] = SiteJson.Of(opened.Value.Site) });
    }
}
