using AlumniCms.Kernel.Permissions;
using AlumniCms.Kernel.Sites;
using AlumniCms.Members.Sessions;

namespace AlumniCms.Members.Roles;

/// <summary>Has work that goes on after a request act as the person who asked for it. Scoped.</summary>
public sealed class ActingFor
{
    private readonly AccountReader _reader;
    private readonly ActorRights _rights;
    private readonly CurrentActor _actor;
    private readonly CurrentSite _site;

    internal ActingFor(AccountReader reader, ActorRights rights, CurrentActor actor, CurrentSite site) =>
        (_reader, _rights, _actor, _site) = (reader, rights, actor, site);

    /// <summary>
    /// Has the actor of this scope be the account, with the rights that it has on the current site now; false, with the actor as
    /// it was, when the account is gone or switched off.
    /// </summary>
    public async Task<bool> EnterAsync(string accountId, CancellationToken cancellationToken)
    {
        if (await _reader.FindAccountAsync(accountId, cancellationToken) is not { IsActive: true } account)
            return false;
        await _rights.EnterAsync(_actor, account, _site.Site, cancellationToken);
        return true;
    }
}
