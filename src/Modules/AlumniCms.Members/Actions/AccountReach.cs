using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Permissions;
using AlumniCms.Kernel.Results;
using AlumniCms.Kernel.Sites;
using AlumniCms.Members.Accounts;
using AlumniCms.Members.Roles;

using Microsoft.EntityFrameworkCore;

namespace AlumniCms.Members.Actions;

/// <summary>
/// Whose account the actor may change. An account is the whole network's: whoever runs one site reaches those who hold a
/// mandate there, and there alone, and none that they could not give.
/// </summary>
internal sealed class AccountReach(
    AlumniDbContext db, CurrentSite site, CurrentActor actor, GrantRules grants, SiteRoles roles, ISiteStore sites, TimeProvider time)
{
    private static readonly Refusal Missing = new("account.missing", "There is no such account among those of this site.", "UserId");

    private static readonly Refusal Beyond = new(
        "account.beyond-own", "This account has rights that you do not have, or rights on other sites. Ask an administrator of the network.", "UserId");

    /// <summary>The refusal of what would leave the network without anyone to run it.</summary>
    public static readonly Refusal LastAdministrator = new(
        "account.last-administrator", "This is the last administrator of the network. Make somebody else one first.", "UserId");

    /// <summary>
    /// The refusal of a new mail address for somebody who has proved the present one: with the address goes the account, and
    /// whoever runs a site can make any member one of its people.
    /// </summary>
    public static readonly Refusal ProvedAddress = new(
        "account.proved-address", "This person has confirmed the mail address, so only an administrator of the network can change it.", "Email");

    /// <summary>Whether the actor may give an account that is in use to another mail address.</summary>
    public bool MayMove => actor.Has(KernelPermissions.SiteOwner, "");

    /// <summary>Whether the actor reaches every account of the network from the current site.</summary>
    public bool IsEverybody => site.Site.IsWorldwide && MayMove;

    /// <summary>The account, or why the actor may not change it.</summary>
    public async Task<Result<User>> FindAsync(string userId, CancellationToken cancellationToken)
    {
        if (!actor.Has(MemberPermissions.ManageUsers))
            return Refusal.Forbidden(MemberPermissions.ManageUsers.Name);
        if (await db.Set<User>().SingleOrDefaultAsync(u => u.Id == userId, cancellationToken) is not { } user)
            return Missing;
        if (MayMove)
            return user;
        var held = await HeldAsync(userId, cancellationToken);
        if (!held.Exists(m => m.SiteId == site.Id))
            return Missing;
        foreach (var mandate in held)
            if (mandate.SiteId != site.Id || !await MayGiveAsync(mandate, cancellationToken))
                return Beyond;
        return user;
    }

    /// <summary>Whether nobody else could run the network then.</summary>
    public async Task<bool> IsLastAdministratorAsync(string userId, CancellationToken cancellationToken)
    {
        if ((await sites.GetAsync(cancellationToken)).Worldwide is not { } worldwide)
            return false;

        // Two administrators who switch each other off stand in a line. SQLite has one writer anyway.
        if (!db.IsSqlite)
            await db.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock(hashtextextended('network administrators', 0))", cancellationToken);
        var now = time.GetUtcNow().UtcDateTime;
        var owners = db.Set<Role>().IgnoreQueryFilters([AlumniDbContext.SiteFilter]).Where(r => r.SiteId == worldwide.Id && r.Behavior == RoleBehavior.Owner);
        var administrators = await (
            from mandate in db.Set<Mandate>().IgnoreQueryFilters([AlumniDbContext.SiteFilter])
            where mandate.SiteId == worldwide.Id && owners.Any(r => r.Name == mandate.RoleName) && (mandate.UntilUtc == null || mandate.UntilUtc > now)
            join user in db.Set<User>() on mandate.UserId equals user.Id
            where user.IsEnabled && user.EmailConfirmed
            select user.Id).Distinct().ToListAsync(cancellationToken);
        return administrators is [var last] && last == userId;
    }

    /// <summary>Whether nobody else could run the network without that mandate.</summary>
    public async Task<bool> IsLastAdministratorAsync(Mandate mandate, CancellationToken cancellationToken) =>
        (await sites.GetAsync(cancellationToken)).Worldwide?.Id == mandate.SiteId
        && await IsLastAdministratorAsync(mandate.UserId, cancellationToken);

    private Task<List<Mandate>> HeldAsync(string userId, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow().UtcDateTime;
        return db.Set<Mandate>().IgnoreQueryFilters([AlumniDbContext.SiteFilter]).AsNoTracking()
            .Where(m => m.UserId == userId && (m.UntilUtc == null || m.UntilUtc > now)).ToListAsync(cancellationToken);
    }

    private async Task<bool> MayGiveAsync(Mandate mandate, CancellationToken cancellationToken) =>
        await roles.FindAsync(mandate.RoleName, cancellationToken) is not { } role
        || grants.Check(role.Behavior, RolePermissions.Read(role.PermissionsJson), MandateLanguages.Read(mandate.Languages)) is null;
}
