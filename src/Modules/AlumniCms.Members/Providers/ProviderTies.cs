using AlumniCms.Kernel.Auditing;
using AlumniCms.Kernel.Data;
using AlumniCms.Members.Accounts;

using Microsoft.EntityFrameworkCore;

namespace AlumniCms.Members.Providers;

/// <summary>The ties between accounts and people at providers. An account has one at most with each provider.</summary>
internal sealed class ProviderTies(AlumniDbContext db, SignInProviders providers, AuditTrail audit)
{
    /// <summary>Id of the account that the person opens, or null.</summary>
    public Task<string?> FindUserIdAsync(ProvidedIdentity identity, CancellationToken cancellationToken) => db.Set<UserLogin>()
        .Where(l => l.LoginProvider == identity.Provider && l.ProviderKey == identity.Key).Select(l => l.UserId).SingleOrDefaultAsync(cancellationToken)!;

    /// <summary>Whether the account has a tie with the provider.</summary>
    public Task<bool> AnyAsync(string userId, string provider, CancellationToken cancellationToken) =>
        db.Set<UserLogin>().AnyAsync(l => l.UserId == userId && l.LoginProvider == provider, cancellationToken);

    /// <summary>Whether the account has a tie with somebody else at the provider.</summary>
    public Task<bool> AnyOtherPersonAsync(string userId, ProvidedIdentity identity, CancellationToken cancellationToken) =>
        db.Set<UserLogin>().AnyAsync(l => l.UserId == userId && l.LoginProvider == identity.Provider && l.ProviderKey != identity.Key, cancellationToken);

    /// <summary>Whether the account can be opened by a provider other than this one.</summary>
    public async Task<bool> AnyOtherAsync(string userId, string provider, CancellationToken cancellationToken)
    {
        var names = await db.Set<UserLogin>().Where(l => l.UserId == userId && l.LoginProvider != provider).Select(l => l.LoginProvider).ToListAsync(cancellationToken);
        return names.Exists(n => providers.Find(n) is not null);
    }

    /// <summary>The providers that are configured, and those that no longer are and still have a tie.</summary>
    public async Task<IReadOnlyList<ProviderView>> ViewAsync(string userId, CancellationToken cancellationToken)
    {
        var ties = await db.Set<UserLogin>().AsNoTracking().Where(l => l.UserId == userId).ToListAsync(cancellationToken);
        var names = providers.All.Select(p => p.Name).Union(ties.Select(t => t.LoginProvider), StringComparer.Ordinal);
        return
        [
            .. from name in names
               let tie = ties.Find(t => t.LoginProvider == name)
               orderby name
               select new ProviderView(name, providers.LabelOf(name), tie is not null, tie?.ProviderDisplayName ?? "", providers.Find(name) is not null),
        ];
    }

    /// <summary>Adds one, with its trace; it is there once it is saved.</summary>
    public void Add(ProvidedIdentity identity, string userId, string how)
    {
        db.Add(new UserLogin
        {
            LoginProvider = identity.Provider,
            ProviderKey = identity.Key,
            ProviderDisplayName = identity.DisplayName,
            UserId = userId,
        });
        audit.Add("provider.connected", "Account", userId, after: new { provider = identity.Provider, how }, actorId: userId);
    }
}
