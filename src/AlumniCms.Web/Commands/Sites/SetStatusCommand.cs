using System.CommandLine;
using System.Text.Json.Nodes;

using AlumniCms.Kernel.Results;
using AlumniCms.Sites.Actions;
using AlumniCms.Web.Commands.Running;

namespace AlumniCms.Web.Commands.Sites;

/// <summary>Brings a site into another state of its life.</summary>
internal abstract class SetStatusCommand : AlumniCommand
{
    private static readonly Argument<string> Key = new("key") { Description = "Key of the site." };

    private readonly string _state;

    protected SetStatusCommand(string name, string description, string state)
        : base(name, description, $"sites {name} mali")
    {
        _state = state;
        Arguments.Add(Key);
    }

    public override async Task<CommandAnswer> ExecuteAsync(CommandSession session, CancellationToken cancellationToken)
    {
        var site = await session.SiteAsync(session.Arguments.GetValue(Key)!, cancellationToken);
        await using var scope = session.OpenScope(site);
        var set = await SetAsync(scope.ServiceProvider, site.Key, cancellationToken);
        if (!set.Succeeded)
            throw CommandException.Refused(set.Refusals);
        return CommandAnswer.Sentence(
            set.Value.Changed ? $"The site '{site.Key}' is {_state}." : $"The site '{site.Key}' was {_state} already.",
            new JsonObject { ["changed"] = set.Value.Changed, ["site"] = SiteJson.Of(set.Value.Site) });
    }

    /// <summary>Runs the action.</summary>
    protected abstract Task<Result<SiteSaved>> SetAsync(IServiceProvider services, string key, CancellationToken cancellationToken);
}
