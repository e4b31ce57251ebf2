using AlumniCms.Kernel.Auditing;
using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Permissions;
using AlumniCms.Members.Sessions;

using Microsoft.EntityFrameworkCore;

namespace AlumniCms.Members.SigningIn;

/// <summary>Ends one of one's own sessions: the current one to sign out, or that of another browser.</summary>
public sealed class EndSession(AlumniDbContext db, CurrentActor actor, AuditTrail audit)
{
    /// <summary>Ends it; false when the account has no such session (any more).</summary>
    public Task<bool> ExecuteAsync(string sessionId, CancellationToken cancellationToken) =>
        sessionId.All(char.IsAsciiHexDigitLower) ? EndAsync(sessionId, cancellationToken) : Task.FromResult(false);

    private Task<bool> EndAsync(string sessionId, CancellationToken cancellationToken) => db.InTransactionAsync(
        async ct =>
        {
            var ended = await db.Set<Session>().Where(s => s.Id == sessionId && s.UserId == actor.Id).ExecuteDeleteAsync(ct);
            if (ended == 0)
                return false;
            audit.Add("session.ended", "Account", actor.Id);
            db.Evict(AccountCache.SessionTag(sessionId));
            await db.SaveChangesAsync(ct);
            return true;
        },
        cancellationToken);
}
