using AlumniCms.Kernel.Auditing;
using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Permissions;
using AlumniCms.Kernel.Results;
using AlumniCms.Members.Accounts;
using AlumniCms.Members.Passkeys;
using AlumniCms.Members.Sessions;
using AlumniCms.Members.SigningIn;

using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace AlumniCms.Members.Providers;

/// <summary>Connects one’s own account with providers, and disconnects it.</summary>
public sealed class OwnProviders
{
    private readonly AlumniDbContext _db;
    private readonly OwnAccount _own;
    private readonly FreshProof _proof;
    private readonly CurrentActor _actor;
    private readonly CurrentSession _session;
    private readonly ProviderTies _ties;
    private readonly UserManager<User> _users;
    private readonly AuditTrail _audit;

    internal OwnProviders(
        AlumniDbContext db,
        OwnAccount own,
        FreshProof proof,
        CurrentActor actor,
        CurrentSession session,
        ProviderTies ties,
        UserManager<User> users,
        AuditTrail audit) =>
        (_db, _own, _proof, _actor, _session, _ties, _users, _audit) = (db, own, proof, actor, session, ties, users, audit);

    /// <summary>Why no connection may be begun; null when one may. Asks for a <see cref="FreshProof"/>.</summary>
    public async Task<Refusal?> WhyNotAsync(HttpContext http, CancellationToken cancellationToken) =>
        await _proof.IsThereAsync(http, cancellationToken) ? null : PasskeyRefusals.NotFresh;

    /// <summary>
    /// Connects it with what the provider has said; false when it was so already. Refused with <c>account.missing</c>,
    /// <c>provider.foreign</c>, <c>provider.taken</c> or <c>provider.has-one</c>.
    /// </summary>
    public async Task<Result<bool>> ConnectAsync(ProvidedIdentity identity, CancellationToken cancellationToken)
    {
        if (await _own.FindAsync() is not { } user)
            return SignInRefusals.Missing;

        // Else somebody could lead the owner of an open session to connect a stranger’s sign-in with it.
        if (identity.ConnectsFor != AskProvider.Own(_actor, _session))
            return ProviderRefusals.Foreign;
        try
        {
            return await TieAsync(user, identity, cancellationToken);
        }
        catch (DbUpdateException)
        {
            // Another request has connected it meanwhile.
            return await TieAsync(user, identity, cancellationToken);
        }
    }

    /// <summary>
    /// Disconnects it. Refused with <c>account.missing</c>, <c>passkey.not-fresh</c>, <c>provider.missing</c>, or
    /// <c>provider.only-way</c> when the account could not be opened any more.
    /// </summary>
    public async Task<Result<bool>> DisconnectAsync(HttpContext http, string provider, CancellationToken cancellationToken)
    {
        if (await _own.FindAsync() is not { } user)
            return SignInRefusals.Missing;
        if (await WhyNotAsync(http, cancellationToken) is { } refusal)
            return refusal;
        if (!await _ties.AnyAsync(user.Id, provider, cancellationToken))
            return ProviderRefusals.Missing;
        if (user.PasswordHash is null && (await _users.GetPasskeysAsync(user)).Count == 0 && !await _ties.AnyOtherAsync(user.Id, provider, cancellationToken))
            return ProviderRefusals.OnlyWay;
        return await _db.InTransactionAsync(
            async ct =>
            {
                await _db.Set<UserLogin>().Where(l => l.UserId == user.Id && l.LoginProvider == provider).ExecuteDeleteAsync(ct);
                _audit.Add("provider.disconnected", "Account", user.Id, before: new { provider });
                await _db.SaveChangesAsync(ct);
                return true;
            },
            cancellationToken);
    }

    private Task<Result<bool>> TieAsync(User user, ProvidedIdentity identity, CancellationToken cancellationToken) =>
        _db.InTransactionAsync<Result<bool>>(
            async ct =>
            {
                if (await _ties.FindUserIdAsync(identity, ct) is { } owner)
                    return owner == user.Id ? false : ProviderRefusals.Taken;
                if (await _ties.AnyOtherPersonAsync(user.Id, identity, ct))
                    return ProviderRefusals.HasOne;
                _ties.Add(identity, user.Id, "by hand");
                await _db.SaveChangesAsync(ct);
                return true;
            },
            cancellationToken);
}
