using System.Security.Claims;

using AlumniCms.Kernel.Data;

using Microsoft.EntityFrameworkCore;

namespace AlumniCms.Members.Sessions;

/// <summary>Finds out whether a cookie still stands for somebody who is signed in.</summary>
internal sealed class SessionCheck(
    AlumniDbContext db, AccountReader reader, AccountCache cache, SessionSettings settings, CurrentSession current, TimeProvider time)
{
    /// <summary>Rounding keeps a session from being written at each request, and from saying when exactly somebody was there.</summary>
    private static readonly TimeSpan Step = TimeSpan.FromMinutes(5);

    public async Task<bool> IsGoodAsync(ClaimsPrincipal principal, CancellationToken cancellationToken)
    {
        if (principal.FindFirstValue(SessionCookie.IdClaim) is not { } id
            || principal.FindFirstValue(ClaimTypes.NameIdentifier) is not { } userId
            || await reader.FindSessionAsync(id, cancellationToken) is not { } session
            || session.UserId != userId
            || await reader.FindAccountAsync(userId, cancellationToken) is not { IsActive: true } account
            || session.SecurityStamp != account.SecurityStamp)
            return false;
        var now = time.GetUtcNow().UtcDateTime;
        if (settings.EndOf(session.IsPersistent, session.SeenUtc, session.ExpiresUtc) <= now)
            return false;
        current.Enter(session, account);
        await NoteAsync(session, Rounded(now), cancellationToken);
        return true;
    }

    internal static DateTime Rounded(DateTime moment) => new(moment.Ticks - (moment.Ticks % Step.Ticks), DateTimeKind.Utc);

    private async Task NoteAsync(Session session, DateTime seen, CancellationToken cancellationToken)
    {
        if (session.SeenUtc >= seen)
            return;
        await db.Set<Session>().Where(s => s.Id == session.Id && s.SeenUtc < seen)
            .ExecuteUpdateAsync(set => set.SetProperty(s => s.SeenUtc, seen), cancellationToken);
        cache.Forget(AccountCache.SessionTag(session.Id));
    }
}
