using System.Security.Cryptography;

using AlumniCms.Kernel.Auditing;
using AlumniCms.Kernel.Data;
using AlumniCms.Members.Accounts;
using AlumniCms.Members.Sessions;

using Microsoft.EntityFrameworkCore;

namespace AlumniCms.Members.SigningIn;

/// <summary>
/// Opens sessions. Each sign-in gets a new id, and the session that the browser came with ends: an id that somebody
/// else put there is worth nothing.
/// </summary>
internal sealed class SessionOpening(
    AlumniDbContext db,
    AuditTrail audit,
    CurrentSession current,
    SessionSettings settings,
    Attempts attempts,
    NewBrowserMail newBrowser,
    TimeProvider time)
{
    /// <summary>What the audit trail calls a sign-in.</summary>
    public const string SignedIn = "account.signed-in";

    public Task<SignInStep> OpenAsync(User user, bool isPersistent, Visit visit, string how, CancellationToken cancellationToken) =>
        db.InTransactionAsync(
            async ct =>
            {
                await attempts.ForgetAsync(user.Id, ct);
                await newBrowser.SendAsync(user, visit, ct);
                audit.Add(SignedIn, "Account", user.Id, after: new { how, visit.Browser }, actorId: user.Id);
                return await ReplaceAsync(user, isPersistent, visit, ct);
            },
            cancellationToken);

    /// <summary>Opens a session in the place of the current one, whose stamp no longer holds.</summary>
    public async Task<SignInStep> ReplaceAsync(User user, bool isPersistent, Visit visit, CancellationToken cancellationToken)
    {
        if (current.Id is { } former)
        {
            await db.Set<Session>().Where(s => s.Id == former).ExecuteDeleteAsync(cancellationToken);
            db.Evict(AccountCache.SessionTag(former));
        }

        var now = time.GetUtcNow().UtcDateTime;
        var session = new Session
        {
            Id = RandomNumberGenerator.GetHexString(SessionModel.IdLength, lowercase: true),
            UserId = user.Id,
            SecurityStamp = user.SecurityStamp ?? "",
            IsPersistent = isPersistent,
            CreatedUtc = now,
            SeenUtc = SessionCheck.Rounded(now),
            ExpiresUtc = now + settings.Absolute,
            Browser = visit.Browser,
            Origin = visit.Origin,
        };
        db.Add(session);
        await db.SaveChangesAsync(cancellationToken);
        return new SignInStep(user.Id, session.SecurityStamp, session.Id, isPersistent, new DateTimeOffset(session.ExpiresUtc));
    }

    /// <summary>Ends all sessions of an account, the current one too.</summary>
    public async Task<int> EndAllAsync(string userId, CancellationToken cancellationToken)
    {
        foreach (var id in await db.Set<Session>().Where(s => s.UserId == userId).Select(s => s.Id).ToListAsync(cancellationToken))
            db.Evict(AccountCache.SessionTag(id));
        return await db.Set<Session>().Where(s => s.UserId == userId).ExecuteDeleteAsync(cancellationToken);
    }
}
