using AlumniCms.Kernel.Auditing;
using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Permissions;
using AlumniCms.Kernel.Results;
using AlumniCms.Members.Accounts;
using AlumniCms.Members.SigningIn;

using Microsoft.AspNetCore.Identity;

namespace AlumniCms.Members.Actions;

/// <summary>Switches an account off, which ends its sessions and lets nobody sign in with it, or on again.</summary>
public sealed class SwitchAccount
{
    private readonly AlumniDbContext _db;
    private readonly CurrentActor _actor;
    private readonly AccountReach _reach;
    private readonly UserManager<User> _users;
    private readonly SessionOpening _sessions;
    private readonly AuditTrail _audit;

    internal SwitchAccount(
        AlumniDbContext db, CurrentActor actor, AccountReach reach, UserManager<User> users, SessionOpening sessions, AuditTrail audit) =>
        (_db, _actor, _reach, _users, _sessions, _audit) = (db, actor, reach, users, sessions, audit);

    /// <summary>
    /// Switches it; false when it was so already. Refused with code <c>forbidden</c>, <c>account.missing</c>,
    /// <c>account.beyond-own</c>, <c>account.own</c> or <c>account.last-administrator</c>.
    /// </summary>
    /// <param name="userId">Id of the account.</param>
    /// <param name="isEnabled">True to switch it on.</param>
    /// <param name="cancellationToken">Stops the work; nothing is kept then.</param>
    public Task<Result<bool>> ExecuteAsync(string userId, bool isEnabled, CancellationToken cancellationToken) =>
        _db.InTransactionAsync(ct => SwitchAsync(userId, isEnabled, ct), result => result.Succeeded, cancellationToken);

    private async Task<Result<bool>> SwitchAsync(string userId, bool isEnabled, CancellationToken cancellationToken)
    {
        var found = await _reach.FindAsync(userId, cancellationToken);
        if (!found.Succeeded)
            return Result<bool>.Refused(found.Refusals);
        var user = found.Value;
        if (user.IsEnabled == isEnabled)
            return false;
        if (!isEnabled && user.Id == _actor.Id)
            return new Refusal("account.own", "Nobody switches their own account off. Ask another administrator.", "UserId");
        if (!isEnabled && await _reach.IsLastAdministratorAsync(user.Id, cancellationToken))
            return AccountReach.LastAdministrator;
        user.IsEnabled = isEnabled;
        if (!isEnabled)
            await _sessions.EndAllAsync(user.Id, cancellationToken);
        _audit.Add(isEnabled ? "account.switched-on" : "account.switched-off", "Account", user.Id);
        var saved = await _users.UpdateSecurityStampAsync(user);
        return saved.Succeeded ? true : Result<bool>.Refused(AddAccount.RefusalsOf(saved));
    }
}
