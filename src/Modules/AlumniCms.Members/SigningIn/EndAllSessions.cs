using AlumniCms.Kernel.Auditing;
using AlumniCms.Kernel.Data;
using AlumniCms.Members.Accounts;

using Microsoft.AspNetCore.Identity;

namespace AlumniCms.Members.SigningIn;

/// <summary>Signs oneself out everywhere, here too.</summary>
public sealed class EndAllSessions
{
    private readonly AlumniDbContext _db;
    private readonly OwnAccount _own;
    private readonly UserManager<User> _users;
    private readonly SessionOpening _sessions;
    private readonly AuditTrail _audit;

    internal EndAllSessions(AlumniDbContext db, OwnAccount own, UserManager<User> users, SessionOpening sessions, AuditTrail audit) =>
        (_db, _own, _users, _sessions, _audit) = (db, own, users, sessions, audit);

    /// <summary>Ends all sessions and says how many there were.</summary>
    public async Task<int> ExecuteAsync(CancellationToken cancellationToken)
    {
        if (await _own.FindAsync() is not { } user)
            return 0;
        return await _db.InTransactionAsync(
            async ct =>
            {
                var ended = await _sessions.EndAllAsync(user.Id, ct);
                await _users.UpdateSecurityStampAsync(user);
                _audit.Add("session.ended-everywhere", "Account", user.Id, after: new { ended });
                await _db.SaveChangesAsync(ct);
                return ended;
            },
            cancellationToken);
    }
}
