using AlumniCms.Kernel.Auditing;
using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Results;
using AlumniCms.Members.Accounts;
using AlumniCms.Members.SigningIn;

using Microsoft.AspNetCore.Identity;

namespace AlumniCms.Members.Links;

/// <summary>Sets a new password by a mailed link, which also proves the address. Every session ends; nobody is signed in by it.</summary>
public sealed class ResetPassword
{
    private static readonly Refusal Over = new("link.over", "This link has been used or has expired. Ask for a new one.");

    private readonly AlumniDbContext _db;
    private readonly UserManager<User> _users;
    private readonly AccountLinks _links;
    private readonly NewPassword _passwords;
    private readonly SessionOpening _sessions;
    private readonly AuditTrail _audit;

    internal ResetPassword(
        AlumniDbContext db, UserManager<User> users, AccountLinks links, NewPassword passwords, SessionOpening sessions, AuditTrail audit) =>
        (_db, _users, _links, _passwords, _sessions, _audit) = (db, users, links, passwords, sessions, audit);

    /// <summary>Whether a link still works.</summary>
    public async Task<bool> IsGoodAsync(string code, CancellationToken cancellationToken) =>
        await _links.FindAsync(code, LinkPurpose.Reset, cancellationToken) is not null;

    /// <summary>Sets the password; true when it was. Refused with <c>link.over</c> or what the password rule says, which leaves the link good.</summary>
    public async Task<Result<bool>> ExecuteAsync(string code, string password, CancellationToken cancellationToken)
    {
        if (await _links.FindAsync(code, LinkPurpose.Reset, cancellationToken) is not { } link
            || await _users.FindByIdAsync(link.UserId) is not { IsEnabled: true } user
            || !string.Equals(user.Email, link.Email, StringComparison.OrdinalIgnoreCase))
            return Over;
        if (await _passwords.CheckAsync(user, password, cancellationToken) is { Count: > 0 } weak)
            return Result<bool>.Refused(weak);
        return await _db.InTransactionAsync<Result<bool>>(
            async ct =>
            {
                if (!await _links.TakeAsync(link, ct))
                    return Over;
                user.EmailConfirmed = true;
                await _passwords.SetAsync(user, password);
                await _sessions.EndAllAsync(user.Id, ct);
                _audit.Add("account.password-reset", "Account", user.Id, actorId: user.Id);
                await _db.SaveChangesAsync(ct);
                return true;
            },
            result => result.Succeeded,
            cancellationToken);
    }
}
