using AlumniCms.Kernel.Auditing;
using AlumniCms.Kernel.Data;
using AlumniCms.Members.Accounts;

using Microsoft.AspNetCore.Identity;

namespace AlumniCms.Members.Links;

/// <summary>Confirms a mail address by a mailed link.</summary>
public sealed class ConfirmEmail
{
    private readonly AlumniDbContext _db;
    private readonly UserManager<User> _users;
    private readonly AccountLinks _links;
    private readonly AuditTrail _audit;

    internal ConfirmEmail(AlumniDbContext db, UserManager<User> users, AccountLinks links, AuditTrail audit) =>
        (_db, _users, _links, _audit) = (db, users, links, audit);

    /// <summary>Confirms it; false when the link has been used, has expired, or was sent to an address that the account no longer has.</summary>
    public Task<bool> ExecuteAsync(string code, CancellationToken cancellationToken) => _db.InTransactionAsync(
        async ct =>
        {
            if (await _links.FindAsync(code, LinkPurpose.Confirm, ct) is not { } link
                || await _users.FindByIdAsync(link.UserId) is not { } user
                || !string.Equals(user.Email, link.Email, StringComparison.OrdinalIgnoreCase)
                || !await _links.TakeAsync(link, ct))
                return false;
            user.EmailConfirmed = true;
            _audit.Add("account.email-confirmed", "Account", user.Id, actorId: user.Id);
            return (await _users.UpdateAsync(user)).Succeeded;
        },
        confirmed => confirmed,
        cancellationToken);
}
