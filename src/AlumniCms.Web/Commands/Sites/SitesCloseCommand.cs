using System.CommandLine;
using System.Text.Json.Nodes;

using AlumniCms.Sites.Actions;
using AlumniCms.Web.Commands.Running;

namespace AlumniCms.Web.Commands.Sites;

/// <summary>Closes a site.</summary>
internal sealed class SitesCloseCommand : AlumniCommand
{
    private static readonly Argument<string> Key = new("key") { Description = "Key of the site." };

    public SitesCloseCommand()
        : base("close", "Ends a site: its addresses answer 410, its content stays in the database.", "sites close mali")
        => Arguments.Add(Key);

    public override async Task<CommandAnswer> ExecuteAsync(CommandSession session, CancellationToken cancellationToken)
    {
        var site = await session.SiteAsync(session.Arguments.GetValue(Key)!, cancellationToken);
        await using var scope = session.OpenScope(site);
        var closed = await scope.ServiceProvider.GetRequiredService<CloseSite>().RunAsync(site.Key, cancellationToken);
        if (!closed.Succeeded)
            throw CommandException.Refused(closed.Refusals);
        return CommandAnswer.Sentence(
            closed.Value.Changed ? $"The site '{site.Key}' is closed." : $"The site '{site.Key}' was closed already.",
            new JsonObject { ["changed"] = closed.Value.Changed, ["site"] = SiteJson.Of(closed.Value.Site) });
    }
}
