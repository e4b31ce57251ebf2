using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Permissions;
using AlumniCms.Kernel.Results;
using AlumniCms.Kernel.Sites;
using AlumniCms.Members.Accounts;
using AlumniCms.Members.Passwords;
using AlumniCms.Members.Roles;

using Microsoft.AspNetCore.Identity;

namespace AlumniCms.Members.Actions;

/// <summary>
/// Makes an account an administrator of the network: by a mandate without an end for the role <c>Administrator</c>
/// on the worldwide site. Asking again changes nothing; a password that the account has is never replaced.
/// </summary>
public sealed class CreateAdministrator
{
    private readonly AlumniDbContext _db;
    private readonly CurrentSite _site;
    private readonly ISiteStore _sites;
    private readonly CurrentActor _actor;
    private readonly UserManager<User> _users;
    private readonly AddAccount _addAccount;
    private readonly AddRole _addRole;
    private readonly GiveMandate _giveMandate;

    internal CreateAdministrator(
        AlumniDbContext db,
        CurrentSite site,
        ISiteStore sites,
        CurrentActor actor,
        UserManager<User> users,
        AddAccount addAccount,
        AddRole addRole,
        GiveMandate giveMandate) =>
        (_db, _site, _sites, _actor, _users, _addAccount, _addRole, _giveMandate) =
        (db, site, sites, actor, users, addAccount, addRole, giveMandate);

    /// <summary>
    /// Makes the administrator. Refused with code <c>forbidden</c>, <c>site.missing</c>, <c>password.…</c> (what
    /// <see cref="PasswordRule"/> says at <see cref="PasswordLevel.Alone"/>) or <c>account.…</c>.
    /// </summary>
    public async Task<Result<AdministratorCreated>> ExecuteAsync(string email, string password, CancellationToken cancellationToken)
    {
        if (!_actor.Has(KernelPermissions.SiteOwner))
            return Refusal.Forbidden(KernelPermissions.SiteOwner.Name);
        var before = _site.HasSite ? _site.Site : null;
        var culture = _site.Culture;
        var worldwide = before is { IsWorldwide: true } ? before : (await _sites.GetAsync(cancellationToken)).Worldwide;
        if (worldwide is null)
            return new Refusal("site.missing", "There is no worldwide site yet. Run setup, which makes it, first.");
        _site.Enter(worldwide);
        try
        {
            return await _db.InTransactionAsync(ct => CreateAsync(email, password, ct), result => result.Succeeded, cancellationToken);
        }
        finally
        {
            if (before is not null)
                _site.Enter(before, culture);
        }
    }

    private async Task<Result<AdministratorCreated>> CreateAsync(string email, string password, CancellationToken cancellationToken)
    {
        // Looked at first: where a caller's own transaction goes on after a refusal, no account is left behind.
        var existing = await _users.FindByEmailAsync(email);
        if (existing?.PasswordHash is null && PasswordRule.Check(password, PasswordLevel.Alone, email) is { Count: > 0 } weak)
            return Result<AdministratorCreated>.Refused(weak);
        var account = await _addAccount.ExecuteAsync(new AccountDraft(email, email) { EmailConfirmed = true }, cancellationToken);
        if (!account.Succeeded)
            return Result<AdministratorCreated>.Refused(account.Refusals);
        var user = (await _users.FindByIdAsync(account.Value.UserId))!;
        var hadPassword = user.PasswordHash is not null;
        if (!hadPassword && await _users.AddPasswordAsync(user, password) is { Succeeded: false } refused)
            return Result<AdministratorCreated>.Refused(AddAccount.RefusalsOf(refused));
        var role = await _addRole.ExecuteAsync(
            new RoleDraft { Name = Role.Administrator, Behavior = PermissionBehavior.Add }, cancellationToken);
        if (!role.Succeeded)
            return Result<AdministratorCreated>.Refused(role.Refusals);
        var mandate = await _giveMandate.ExecuteAsync(user.Id, role.Value.Name, untilUtc: null, cancellationToken);
        return mandate.Succeeded
            ? new AdministratorCreated(user.Id, account.Value.IsNew, PasswordWasSet: !hadPassword)
            : Result<AdministratorCreated>.Refused(mandate.Refusals);
    }
}
