using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Timing;
using AlumniCms.Members.Links;

using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace AlumniCms.Members.Sessions;

/// <summary>Throws away sessions and links that have ended by themselves.</summary>
internal sealed class DropExpired(IServiceScopeFactory scopes, SessionSettings settings, TimeProvider time) : ITimedWork
{
    public string Name => "drop ended sessions";

    public TimeSpan Interval => TimeSpan.FromHours(1);

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var (idle, rememberedIdle) = (now - settings.Idle, now - settings.RememberedIdle);
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AlumniDbContext>();
        await db.Set<Session>()
            .Where(s => s.ExpiresUtc < now || s.SeenUtc < rememberedIdle || (!s.IsPersistent && s.SeenUtc < idle))
            .ExecuteDeleteAsync(cancellationToken);
        await db.Set<AccountLink>().Where(l => l.ExpiresUtc < now).ExecuteDeleteAsync(cancellationToken);
    }
}
