using AlumniCms.Kernel.Permissions;
using AlumniCms.Kernel.Sites;
using AlumniCms.Members.Sessions;

namespace AlumniCms.Members.Roles;

/// <summary>Works out what an account may do on a site at this moment.</summary>
internal sealed class ActorRights(AccountReader reader, ISiteStore sites, PermissionCatalog catalog, TimeProvider time)
{
    // Whoever runs a country's site does not run the network, whatever the role is called and lists.
    internal static readonly HashSet<string> NetworkOnly =
        new([KernelPermissions.SiteOwner.Name, KernelPermissions.ManageSites.Name], StringComparer.OrdinalIgnoreCase);

    /// <summary>Has the actor act as the account, with the rights that its mandates give it on the site now.</summary>
    public async Task EnterAsync(CurrentActor actor, AccountState account, Site site, CancellationToken cancellationToken)
    {
        var grants = await GrantsAsync(account, site, cancellationToken);
        actor.SignIn(account.Id, account.Name, Audiences(grants), grants);
    }

    /// <summary>Whether the account would have the permission on a site, be it for one language only.</summary>
    public async Task<bool> MayAsync(AccountState account, Site site, Permission permission, CancellationToken cancellationToken) =>
        Has(permission, await GrantsAsync(account, site, cancellationToken));

    /// <summary>Whether the account runs the whole network now.</summary>
    public async Task<bool> RunsNetworkAsync(AccountState account, CancellationToken cancellationToken) =>
        (await sites.GetAsync(cancellationToken)).Worldwide is { } worldwide
        && Of(Held(account), worldwide, await reader.RolesAsync(worldwide, cancellationToken)).Any(h => h.Role.Behavior == RoleBehavior.Owner);

    private async Task<Func<string, string?, bool>> GrantsAsync(AccountState account, Site site, CancellationToken cancellationToken)
    {
        if (await RunsNetworkAsync(account, cancellationToken))
            return static (_, _) => true;
        var held = Held(account);
        var all = await reader.RolesAsync(site, cancellationToken);
        var roles = Of(held, site, all).ToList();
        if (!site.IsWorldwide && roles.Exists(h => h.Role.Behavior == RoleBehavior.Owner))
            return static (permission, _) => !NetworkOnly.Contains(permission);
        var everyones = all.Values.Where(r => r.Behavior is RoleBehavior.Everyone or RoleBehavior.SignedIn);
        var everywhere = Names(roles.Where(h => h.Languages.Count == 0).Select(h => h.Role).Concat(everyones), site);
        var limited = roles.Where(h => h.Languages.Count > 0).Select(h => (Names: Names([h.Role], site), h.Languages)).ToList();
        foreach (var (names, languages) in await LentAsync(held, site, cancellationToken))
            if (languages.Count == 0)
                everywhere.UnionWith(names);
            else
                limited.Add((names, languages));
        return (permission, culture) => everywhere.Contains(permission)
            || limited.Exists(h => h.Names.Contains(permission) && (culture is null || h.Languages.Contains(culture, StringComparer.OrdinalIgnoreCase)));
    }

    // On a dormant site, those who answer for it have what they hold on their own by a mandate, as far as it is work on texts. What
    // everybody has there who is signed in does not reach it.
    private async Task<IReadOnlyList<(HashSet<string> Names, IReadOnlyList<string> Languages)>> LentAsync(
        List<MandateState> held, Site site, CancellationToken cancellationToken)
    {
        if ((await sites.GetAsync(cancellationToken)).AnswererOf(site) is not { } answerer)
            return [];
        var roles = Of(held, answerer, await reader.RolesAsync(answerer, cancellationToken)).ToList();
        return roles.Exists(h => catalog.Reaching(h.Role, DormantReach.Work).Count > 0)
            ? [.. roles.Select(h => (catalog.Reaching(h.Role, DormantReach.WithWork), h.Languages))]
            : [];
    }

    private List<MandateState> Held(AccountState account) => [.. account.Mandates.Where(m => m.HoldsAt(time.GetUtcNow().UtcDateTime))];

    private static HashSet<string> Names(IEnumerable<RoleState> roles, Site site) => roles.SelectMany(r => r.Permissions)
        .Where(p => site.IsWorldwide || !NetworkOnly.Contains(p)).ToHashSet(StringComparer.OrdinalIgnoreCase);

    private static IEnumerable<(RoleState Role, IReadOnlyList<string> Languages)> Of(
        IEnumerable<MandateState> held, Site site, Dictionary<string, RoleState> roles) =>
        held.Where(m => m.SiteId == site.Id && roles.ContainsKey(Role.Normalize(m.RoleName)))
            .Select(m => (roles[Role.Normalize(m.RoleName)], m.Languages));

    private string[] Audiences(Func<string, string?, bool> grants) =>
        catalog.Find("EditContent") is { } edit && Has(edit, grants)
            ? [Audience.Public, Audience.Members, Audience.Dues]
            : [Audience.Public, Audience.Members];

    private static bool Has(Permission permission, Func<string, string?, bool> grants) =>
        grants(permission.Name, null) || permission.ImpliedBy.Any(p => Has(p, grants));
}
