using AlumniCms.Kernel.Auditing;
using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Permissions;
using AlumniCms.Kernel.Results;
using AlumniCms.Kernel.Sites;
using AlumniCms.Members.Accounts;
using AlumniCms.Members.Roles;
using AlumniCms.Members.Sessions;

using Microsoft.EntityFrameworkCore;

namespace AlumniCms.Members.Actions;

/// <summary>Gives an account a role on the current site, or changes until when and for which languages it has it.</summary>
public sealed class GiveMandate
{
    private readonly AlumniDbContext _db;
    private readonly CurrentSite _site;
    private readonly CurrentActor _actor;
    private readonly GrantRules _grants;
    private readonly SiteRoles _roles;
    private readonly AuditTrail _audit;
    private readonly TimeProvider _time;

    internal GiveMandate(
        AlumniDbContext db, CurrentSite site, CurrentActor actor, GrantRules grants, SiteRoles roles, AuditTrail audit, TimeProvider time) =>
        (_db, _site, _actor, _grants, _roles, _audit, _time) = (db, site, actor, grants, roles, audit, time);

    /// <summary>Gives the mandate for every language; see the other form.</summary>
    public Task<Result<MandateGiven>> ExecuteAsync(
        string userId, string roleName, DateTime? untilUtc, CancellationToken cancellationToken) =>
        ExecuteAsync(userId, roleName, untilUtc, [], cancellationToken);

    /// <summary>
    /// Gives the mandate. Refused with code <c>forbidden</c>, <c>account.missing</c>, <c>role.missing</c>,
    /// <c>role.no-mandate</c>, <c>mandate.over</c>, <c>mandate.language</c>, <c>mandate.owner-languages</c> or <c>role.beyond-own</c>.
    /// </summary>
    /// <param name="userId">Id of the account.</param>
    /// <param name="roleName">Name of a role of the site, or of the network where the site shares its model; whatever its case.</param>
    /// <param name="untilUtc">When the mandate ends; null for one without an end.</param>
    /// <param name="languages">The cultures of the site that the mandate is limited to; empty for all of them, and for what has no culture.</param>
    /// <param name="cancellationToken">Stops the work; nothing is kept then.</param>
    public Task<Result<MandateGiven>> ExecuteAsync(
        string userId, string roleName, DateTime? untilUtc, IReadOnlyCollection<string> languages, CancellationToken cancellationToken)
    {
        if (!_actor.Has(MemberPermissions.AssignRoleToUsers))
            return Task.FromResult<Result<MandateGiven>>(Refusal.Forbidden(MemberPermissions.AssignRoleToUsers.Name));
        if (untilUtc <= _time.GetUtcNow().UtcDateTime)
            return Task.FromResult<Result<MandateGiven>>(
                new Refusal("mandate.over", $"The mandate would end at {untilUtc:u}, which is past. Choose a later day.", "UntilUtc"));
        var spoken = MandateLanguages.Of(_site.Site, languages);
        return spoken.Succeeded
            ? _db.InTransactionAsync(ct => GiveAsync(userId, roleName, untilUtc, spoken.Value, ct), result => result.Succeeded, cancellationToken)
            : Task.FromResult(Result<MandateGiven>.Refused(spoken.Refusals));
    }

    private async Task<Result<MandateGiven>> GiveAsync(
        string userId, string roleName, DateTime? untilUtc, IReadOnlyList<string> languages, CancellationToken cancellationToken)
    {
        if (!await _db.Set<User>().AnyAsync(u => u.Id == userId, cancellationToken))
            return new Refusal("account.missing", $"No account has the id '{userId}'.", "UserId");
        if (await _roles.FindAsync(roleName, cancellationToken) is not { } role)
            return new Refusal("role.missing", $"No role of this site is named '{roleName}'. Add it first.", "RoleName");
        if (role.Behavior is RoleBehavior.Everyone or RoleBehavior.SignedIn)
            return new Refusal("role.no-mandate", $"Everyone concerned has the role '{role.Name}' already; it is not given.", "RoleName");
        if (role.Behavior == RoleBehavior.Owner && languages.Count > 0)
            return new Refusal("mandate.owner-languages", $"The role '{role.Name}' is for the whole site. Give it without languages, or give another role.", "Languages");
        if (_grants.Check(role.Behavior, RolePermissions.Read(role.PermissionsJson), languages) is { } refusal)
            return refusal;

        var mandate = await _db.Set<Mandate>()
            .SingleOrDefaultAsync(m => m.UserId == userId && m.RoleName == role.Name, cancellationToken);
        var stored = MandateLanguages.Write(languages);
        if (mandate is not null && mandate.UntilUtc == untilUtc && mandate.Languages == stored)
            return new MandateGiven(role.Name, HasChanged: false);
        var had = MandateLanguages.Read(mandate?.Languages ?? "");

        // What is narrowed is taken: nobody takes what they could not give.
        if (mandate is not null && _grants.Check(role.Behavior, RolePermissions.Read(role.PermissionsJson), had) is { } beyond)
            return beyond;
        _audit.Add(
            "mandate.given",
            "Account",
            userId,
            before: mandate is null ? null : new { role = role.Name, mandate.UntilUtc, languages = had },
            after: new { role = role.Name, UntilUtc = untilUtc, languages });
        mandate ??= _db.Add(new Mandate { UserId = userId, RoleName = role.Name }).Entity;
        (mandate.UntilUtc, mandate.Languages) = (untilUtc, stored);
        _db.Evict(AccountCache.AccountTag(userId));
        await _db.SaveChangesAsync(cancellationToken);
        return new MandateGiven(role.Name, HasChanged: true);
    }
}
