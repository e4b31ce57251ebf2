using AlumniCms.Kernel.Permissions;
using AlumniCms.Kernel.Sites;
using AlumniCms.Members.Roles;
using AlumniCms.Members.Sessions;

namespace AlumniCms.Members.BackOffices;

/// <summary>Lists the sites whose back office somebody may enter. Scoped.</summary>
public sealed class BackOfficeSites
{
    private readonly CurrentActor _actor;
    private readonly AccountReader _reader;
    private readonly ActorRights _rights;
    private readonly ISiteStore _sites;

    internal BackOfficeSites(CurrentActor actor, AccountReader reader, ActorRights rights, ISiteStore sites) =>
        (_actor, _reader, _rights, _sites) = (actor, reader, rights, sites);

    /// <summary>
    /// Those of the actor, the worldwide one first, then by key: for an administrator of the network all of them, for others those
    /// on which a mandate gives <c>AccessAdminPanel</c> now, and the dormant ones that they answer for. Empty for who has no account.
    /// </summary>
    public async Task<IReadOnlyList<Site>> GetAsync(CancellationToken cancellationToken)
    {
        if (_actor.Id.Length == 0 || await _reader.FindAccountAsync(_actor.Id, cancellationToken) is not { } account)
            return [];
        var table = await _sites.GetAsync(cancellationToken);
        var held = account.Mandates.Select(m => m.SiteId).ToHashSet();
        held.UnionWith(table.All.Where(s => held.Contains(s.Id)).SelectMany(table.AnsweredBy).Select(s => s.Id).ToList());
        var candidates = await _rights.RunsNetworkAsync(account, cancellationToken) ? table.All : table.All.Where(s => held.Contains(s.Id));
        return await OpenAsync(account, candidates.OrderBy(s => !s.IsWorldwide).ThenBy(s => s.Key, StringComparer.Ordinal), cancellationToken);
    }

    /// <summary>
    /// The dormant sites, by key, that the people of a site answer for and whose back office the actor may enter. Nothing is
    /// read for a site that answers for none.
    /// </summary>
    public async Task<IReadOnlyList<Site>> GetAnsweredAsync(Site answerer, CancellationToken cancellationToken)
    {
        var answered = (await _sites.GetAsync(cancellationToken)).AnsweredBy(answerer).OrderBy(s => s.Key, StringComparer.Ordinal).ToList();
        return answered.Count == 0 || _actor.Id.Length == 0 || await _reader.FindAccountAsync(_actor.Id, cancellationToken) is not { } account
            ? []
            : await OpenAsync(account, answered, cancellationToken);
    }

    private async Task<IReadOnlyList<Site>> OpenAsync(AccountState account, IEnumerable<Site> candidates, CancellationToken cancellationToken)
    {
        var open = new List<Site>();
        foreach (var site in candidates)
            if (await _rights.MayAsync(account, site, KernelPermissions.AccessAdminPanel, cancellationToken))
                open.Add(site);
        return open;
    }
}
