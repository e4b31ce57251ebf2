using System.CommandLine;

using AlumniCms.Kernel.Permissions;
using AlumniCms.Kernel.Sites;

namespace AlumniCms.Web.Commands.Running;

/// <summary>A running command: its arguments, the program's services, its voice.</summary>
internal sealed class CommandSession(ParseResult parse, IServiceProvider services, CommandOutput output)
{
    public ParseResult Arguments => parse;

    public IServiceProvider Services => services;

    public CommandOutput Output => output;

    public T Get<T>()
        where T : notnull => services.GetRequiredService<T>();

    /// <summary>The sites as last committed.</summary>
    public ValueTask<SiteTable> SitesAsync(CancellationToken cancellationToken) => Get<ISiteStore>().GetAsync(cancellationToken);

    /// <summary>The site that the operator named.</summary>
    /// <exception cref="CommandException">There is none.</exception>
    public async Task<Site> SiteAsync(string key, CancellationToken cancellationToken)
    {
        var sites = await SitesAsync(cancellationToken);
        return sites.ByKey(key) ?? throw new CommandException(
            ExitCode.TakenOrNotFound, "site.unknown", $"There is no site '{key}'. 'sites list' shows the keys of this network.");
    }

    /// <summary>Services in which the operator acts, on a site or on none yet.</summary>
    public AsyncServiceScope OpenScope(Site? site)
    {
        var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentActor>().BecomeOperator();
        if (site is not null)
            scope.ServiceProvider.GetRequiredService<CurrentSite>().Enter(site);
        return scope;
    }
}
