using AlumniCms.Kernel.Auditing;
using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Results;
using AlumniCms.Members.Accounts;
using AlumniCms.Members.Links;
using AlumniCms.Members.SigningIn;

using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace AlumniCms.Members.Actions;

/// <summary>Changes the name and the mail address of somebody’s account. A new address is confirmed by a mail before anyone signs in again.</summary>
public sealed class ChangeAccount
{
    private readonly AlumniDbContext _db;
    private readonly AccountReach _reach;
    private readonly UserManager<User> _users;
    private readonly SessionOpening _sessions;
    private readonly AskForConfirmation _confirmation;
    private readonly MovedAccountMail _moved;
    private readonly AuditTrail _audit;

    internal ChangeAccount(
        AlumniDbContext db,
        AccountReach reach,
        UserManager<User> users,
        SessionOpening sessions,
        AskForConfirmation confirmation,
        MovedAccountMail moved,
        AuditTrail audit) =>
        (_db, _reach, _users, _sessions, _confirmation, _moved, _audit) = (db, reach, users, sessions, confirmation, moved, audit);

    /// <summary>
    /// Changes it; false when it was so already. Refused with code <c>forbidden</c>, <c>account.missing</c>,
    /// <c>account.beyond-own</c>, <c>account.proved-address</c>, or <c>account.…</c> with Identity’s own code.
    /// </summary>
    /// <param name="userId">Id of the account.</param>
    /// <param name="userName">Name to sign in with.</param>
    /// <param name="email">Mail address.</param>
    /// <param name="cancellationToken">Stops the work; nothing is kept then.</param>
    public Task<Result<bool>> ExecuteAsync(string userId, string userName, string email, CancellationToken cancellationToken) =>
        _db.InTransactionAsync(ct => ChangeAsync(userId, userName.Trim(), email.Trim(), ct), result => result.Succeeded, cancellationToken);

    private async Task<Result<bool>> ChangeAsync(string userId, string userName, string email, CancellationToken cancellationToken)
    {
        var found = await _reach.FindAsync(userId, cancellationToken);
        if (!found.Succeeded)
            return Result<bool>.Refused(found.Refusals);
        var user = found.Value;
        var (hasNewName, hasNewEmail) = (user.UserName != userName, user.Email != email);
        if (!hasNewName && !hasNewEmail)
            return false;
        if (hasNewEmail && user.EmailConfirmed && !_reach.MayMove)
            return AccountReach.ProvedAddress;
        _audit.Add(
            "account.changed", "Account", user.Id, before: new { user.UserName, user.Email }, after: new { UserName = userName, Email = email });
        if (hasNewName && await _users.SetUserNameAsync(user, userName) is { Succeeded: false } badName)
            return Result<bool>.Refused(AddAccount.RefusalsOf(badName));
        return hasNewEmail && await MoveAsync(user, email, cancellationToken) is { Count: > 0 } refusals ? Result<bool>.Refused(refusals) : true;
    }

    private async Task<IReadOnlyList<Refusal>> MoveAsync(User user, string email, CancellationToken cancellationToken)
    {
        // Links that lie in the former mailbox open nothing any more, nor does its sign-in elsewhere, and whoever sits in an open session
        // proves the new one.
        await _db.Set<UserLogin>().Where(l => l.UserId == user.Id).ExecuteDeleteAsync(cancellationToken);
        await _db.Set<AccountLink>().Where(l => l.UserId == user.Id).ExecuteDeleteAsync(cancellationToken);
        await _sessions.EndAllAsync(user.Id, cancellationToken);
        await _moved.SendAsync(user, cancellationToken);
        if (await _users.SetEmailAsync(user, email) is { Succeeded: false } badEmail)
            return AddAccount.RefusalsOf(badEmail);

        // Where no address for the link is known yet, the first sign-in sends the mail.
        await _confirmation.ExecuteAsync(user, cancellationToken);
        return [];
    }
}
