using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Permissions;
using AlumniCms.Members.Accounts;
using AlumniCms.Members.Roles;

using Microsoft.EntityFrameworkCore;

namespace AlumniCms.Members.People;

/// <summary>The mandates on the current site that are about to end.</summary>
public sealed class EndingMandates
{
    private readonly AlumniDbContext _db;
    private readonly CurrentActor _actor;
    private readonly TimeProvider _time;

    internal EndingMandates(AlumniDbContext db, CurrentActor actor, TimeProvider time) => (_db, _actor, _time) = (db, actor, time);

    /// <summary>Those of accounts that are switched on, the next to end first. Empty for who may not manage accounts.</summary>
    /// <param name="within">How soon they end.</param>
    /// <param name="most">How many at most.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task<IReadOnlyList<EndingMandate>> GetAsync(TimeSpan within, int most, CancellationToken cancellationToken)
    {
        if (!_actor.Has(MemberPermissions.ManageUsers))
            return [];
        var now = _time.GetUtcNow().UtcDateTime;
        var limit = now + within;
        return await (
            from mandate in _db.Set<Mandate>()
            where mandate.UntilUtc > now && mandate.UntilUtc <= limit
            join user in _db.Set<User>() on mandate.UserId equals user.Id
            where user.IsEnabled
            orderby mandate.UntilUtc, mandate.Id
            select new EndingMandate(user.Id, user.UserName ?? "", mandate.RoleName, mandate.UntilUtc!.Value)).Take(most).ToListAsync(cancellationToken);
    }
}
