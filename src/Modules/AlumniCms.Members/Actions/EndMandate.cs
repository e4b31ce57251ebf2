using AlumniCms.Kernel.Auditing;
using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Permissions;
using AlumniCms.Kernel.Results;
using AlumniCms.Members.Roles;
using AlumniCms.Members.Sessions;

using Microsoft.EntityFrameworkCore;

namespace AlumniCms.Members.Actions;

/// <summary>Takes a role on the current site from an account. It holds from the account's next request on.</summary>
public sealed class EndMandate
{
    private readonly AlumniDbContext _db;
    private readonly CurrentActor _actor;
    private readonly AccountReach _reach;
    private readonly GrantRules _grants;
    private readonly SiteRoles _roles;
    private readonly AuditTrail _audit;

    internal EndMandate(
        AlumniDbContext db, CurrentActor actor, AccountReach reach, GrantRules grants, SiteRoles roles, AuditTrail audit) =>
        (_db, _actor, _reach, _grants, _roles, _audit) = (db, actor, reach, grants, roles, audit);

    /// <summary>
    /// Ends the mandate; false when the account had none. Refused with code <c>forbidden</c>, <c>account.last-administrator</c>, or
    /// <c>role.beyond-own</c>: nobody takes what they could not give.
    /// </summary>
    public Task<Result<bool>> ExecuteAsync(string userId, string roleName, CancellationToken cancellationToken) =>
        _actor.Has(MemberPermissions.AssignRoleToUsers)
            ? _db.InTransactionAsync(ct => EndAsync(userId, roleName, ct), result => result.Succeeded, cancellationToken)
            : Task.FromResult<Result<bool>>(Refusal.Forbidden(MemberPermissions.AssignRoleToUsers.Name));

    private async Task<Result<bool>> EndAsync(string userId, string roleName, CancellationToken cancellationToken)
    {
        var role = await _roles.FindAsync(roleName, cancellationToken);
        var name = role?.Name ?? roleName;
        var mandate = await _db.Set<Mandate>().SingleOrDefaultAsync(m => m.UserId == userId && m.RoleName == name, cancellationToken);
        var languages = MandateLanguages.Read(mandate?.Languages ?? "");
        if (role is not null && _grants.Check(role.Behavior, RolePermissions.Read(role.PermissionsJson), languages) is { } refusal)
            return refusal;
        if (mandate is null)
            return false;
        if (role?.Behavior == RoleBehavior.Owner && await _reach.IsLastAdministratorAsync(mandate, cancellationToken))
            return AccountReach.LastAdministrator;
        _db.Remove(mandate);
        _audit.Add("mandate.ended", "Account", userId, before: new { role = name, mandate.UntilUtc, languages });
        _db.Evict(AccountCache.AccountTag(userId));
        await _db.SaveChangesAsync(cancellationToken);
        return true;
    }
}
