using AlumniCms.Kernel.Auditing;
using AlumniCms.Kernel.Data;
using AlumniCms.Members.Accounts;

using Microsoft.EntityFrameworkCore;

namespace AlumniCms.Members.SigningIn;

/// <summary>
/// Counts attempts on an account. An attempt is counted before it is looked at, in one statement, so that a hundred at
/// once are not more than one after the other.
/// </summary>
internal sealed class Attempts(AlumniDbContext db, AuditTrail audit, TimeProvider time)
{
    public const int Most = 5;

    public static readonly TimeSpan RestFor = TimeSpan.FromMinutes(15);

    /// <summary>Takes one of the attempts; false when the account rests.</summary>
    public async Task<bool> TakeAsync(User? user, CancellationToken cancellationToken)
    {
        var id = user?.Id ?? "";
        if (user?.LockoutEnd is { } end)
        {
            if (end > time.GetUtcNow())
                return false;
            await db.Set<User>().Where(u => u.Id == id && u.LockoutEnd == end).ExecuteUpdateAsync(
                set => set.SetProperty(u => u.LockoutEnd, (DateTimeOffset?)null).SetProperty(u => u.AccessFailedCount, 0), cancellationToken);
        }

        // For nobody's account too: it must not answer sooner than one that is there.
        var taken = await db.Set<User>().Where(u => u.Id == id && u.AccessFailedCount < Most)
            .ExecuteUpdateAsync(set => set.SetProperty(u => u.AccessFailedCount, u => u.AccessFailedCount + 1), cancellationToken);
        if (taken == 0 && user is not null)
            await RestAsync(user, cancellationToken);
        return taken > 0;
    }

    /// <summary>Lets the account rest when that was the last attempt.</summary>
    public async Task RestAsync(User user, CancellationToken cancellationToken)
    {
        var until = time.GetUtcNow() + RestFor;
        await db.InTransactionAsync(
            async ct =>
            {
                var locked = await db.Set<User>().Where(u => u.Id == user.Id && u.LockoutEnd == null && u.AccessFailedCount >= Most)
                    .ExecuteUpdateAsync(set => set.SetProperty(u => u.LockoutEnd, until), ct);
                if (locked == 0)
                    return 0;
                audit.Add("account.locked", "Account", user.Id, after: new { until });
                return await db.SaveChangesAsync(ct);
            },
            cancellationToken);
    }

    /// <summary>Gives one attempt back: what was tried was right, but does not sign in yet.</summary>
    public Task GiveBackAsync(User user, CancellationToken cancellationToken) =>
        db.Set<User>().Where(u => u.Id == user.Id && u.AccessFailedCount > 0)
            .ExecuteUpdateAsync(set => set.SetProperty(u => u.AccessFailedCount, u => u.AccessFailedCount - 1), cancellationToken);

    /// <summary>Begins to count anew.</summary>
    public Task ForgetAsync(string userId, CancellationToken cancellationToken) =>
        db.Set<User>().Where(u => u.Id == userId).ExecuteUpdateAsync(
            set => set.SetProperty(u => u.AccessFailedCount, 0).SetProperty(u => u.LockoutEnd, (DateTimeOffset?)null), cancellationToken);
}
