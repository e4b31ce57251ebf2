using System.Text;

using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Results;
using AlumniCms.Members.Accounts;
using AlumniCms.Members.Actions;
using AlumniCms.Members.Links;
using AlumniCms.Members.Sessions;
using AlumniCms.Members.SigningIn;

using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace AlumniCms.Members.Providers;

/// <summary>
/// Signs somebody in whom a provider has sent: to the account that is connected with it, else to that of the mail address, when the
/// provider confirms the address and is believed for its domain.
/// </summary>
public sealed class SignInWithProvider
{
    private readonly AlumniDbContext _db;
    private readonly SignInProviders _providers;
    private readonly ProviderTies _ties;
    private readonly UserManager<User> _users;
    private readonly AddAccount _addAccount;
    private readonly SessionOpening _sessions;
    private readonly AskForConfirmation _confirmation;
    private readonly TimeProvider _time;

    internal SignInWithProvider(
        AlumniDbContext db,
        SignInProviders providers,
        ProviderTies ties,
        UserManager<User> users,
        AddAccount addAccount,
        SessionOpening sessions,
        AskForConfirmation confirmation,
        TimeProvider time) =>
        (_db, _providers, _ties, _users, _addAccount, _sessions, _confirmation, _time) =
        (db, providers, ties, users, addAccount, sessions, confirmation, time);

    /// <summary>
    /// Signs in, or leads on to the second step where the account asks for a code and the provider did not. Refused with
    /// <c>provider.not-connected</c>, <c>provider.unverified</c>, <c>provider.domain</c>, <c>provider.switched-off</c>,
    /// <c>provider.resting</c>, or <c>sign-in.unconfirmed</c> when a mail to confirm the account’s address has been sent.
    /// </summary>
    public async Task<Result<SignInStep>> ExecuteAsync(ProvidedIdentity identity, Visit visit, CancellationToken cancellationToken)
    {
        if (identity.ConnectsFor is not null || _providers.Find(identity.Provider) is not { } provider)
            return ProviderRefusals.NotConnected;
        return await TryAsync(identity, provider, visit, cancellationToken)
            ?? await TryAsync(identity, provider, visit, cancellationToken)
            ?? ProviderRefusals.NotConnected;
    }

    // Null when another request of the same person was quicker: what it has made is found by looking again.
    private async Task<Result<SignInStep>?> TryAsync(
        ProvidedIdentity identity, SignInProvider provider, Visit visit, CancellationToken cancellationToken)
    {
        try
        {
            return await FindAndEnterAsync(identity, provider, visit, cancellationToken);
        }
        catch (DbUpdateException)
        {
            return null;
        }
    }

    private async Task<Result<SignInStep>?> FindAndEnterAsync(
        ProvidedIdentity identity, SignInProvider provider, Visit visit, CancellationToken cancellationToken)
    {
        if (await _ties.FindUserIdAsync(identity, cancellationToken) is { } id)
            return await EnterAsync((await _users.FindByIdAsync(id))!, identity, isNew: false, visit, cancellationToken);
        if (ProviderRefusals.WhyNotByMail(identity, provider) is { } refusal)
            return refusal;
        if (await _users.FindByEmailAsync(identity.Email) is not { } user)
            return provider.CreateAccounts ? await CreateAsync(identity, visit, cancellationToken) : ProviderRefusals.NotConnected;

        // Whoever began an account that was never confirmed may sit in wait for its owner; and a second person with the address that
        // a first one had at the provider is somebody else.
        if (!user.EmailConfirmed || !Ascii.EqualsIgnoreCase(user.Email, identity.Email) || await _ties.AnyOtherPersonAsync(user.Id, identity, cancellationToken))
            return ProviderRefusals.NotConnected;
        return await EnterAsync(user, identity, isNew: true, visit, cancellationToken);
    }

    private Task<Result<SignInStep>?> CreateAsync(ProvidedIdentity identity, Visit visit, CancellationToken cancellationToken) =>
        _db.InTransactionAsync<Result<SignInStep>?>(
            async ct =>
            {
                var added = await _addAccount.AddProvedAsync(identity.Email, ct);
                return added is { Succeeded: true, Value.IsNew: true }
                    ? await EnterAsync((await _users.FindByIdAsync(added.Value.UserId))!, identity, isNew: true, visit, ct)
                    : null;
            },
            result => result is { Succeeded: true },
            cancellationToken);

    private async Task<Result<SignInStep>> EnterAsync(
        User user, ProvidedIdentity identity, bool isNew, Visit visit, CancellationToken cancellationToken)
    {
        if (!user.IsEnabled)
            return ProviderRefusals.SwitchedOff;
        if (user.LockoutEnd > _time.GetUtcNow())
            return ProviderRefusals.Resting;
        if (!user.EmailConfirmed)
            return await _confirmation.ExecuteAsync(user, cancellationToken) ?? SignInRefusals.Unconfirmed;
        return await _db.InTransactionAsync<Result<SignInStep>>(
            async ct =>
            {
                if (isNew)
                {
                    _ties.Add(identity, user.Id, "mail address");
                    await _db.SaveChangesAsync(ct);
                }

                return user.TwoFactorEnabled && !identity.HasSecondStep
                    ? new SignInStep(user.Id, user.SecurityStamp ?? "", SessionId: null, IsPersistent: false, ExpiresUtc: null)
                    : await _sessions.OpenAsync(user, isPersistent: false, visit, $"provider {identity.Provider}", ct);
            },
            cancellationToken);
    }
}
