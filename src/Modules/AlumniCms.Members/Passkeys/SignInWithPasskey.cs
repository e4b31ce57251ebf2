using AlumniCms.Kernel.Results;
using AlumniCms.Members.Accounts;
using AlumniCms.Members.Sessions;
using AlumniCms.Members.SigningIn;

using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;

namespace AlumniCms.Members.Passkeys;

/// <summary>
/// Signs somebody in by a passkey, which tells by itself whose it is. The device has asked for a finger, a face or a PIN:
/// no code is asked for after it, and as there is nothing to guess, an account that rests is opened all the same.
/// </summary>
public sealed class SignInWithPasskey
{
    private const string Cookie = "passkey";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    private readonly UserManager<User> _users;
    private readonly IPasskeyHandler<User> _handler;
    private readonly SessionOpening _sessions;
    private readonly SealedCookie _cookie;

    internal SignInWithPasskey(UserManager<User> users, IPasskeyHandler<User> handler, SessionOpening sessions, SealedCookie cookie) =>
        (_users, _handler, _sessions, _cookie) = (users, handler, sessions, cookie);

    /// <summary>What a browser is asked to prove, as JSON: the same for everyone.</summary>
    public async Task<string> AskAsync(HttpContext http)
    {
        var asked = await _handler.MakeRequestOptionsAsync(null!, http);
        _cookie.Write(http, Cookie, asked.AssertionState ?? "", Patience);
        return asked.RequestOptionsJson;
    }

    /// <summary>Signs in. Refused with <c>passkey.unknown</c>, whatever the reason.</summary>
    public async Task<Result<SignInStep>> ExecuteAsync(HttpContext http, string credentialJson, bool isPersistent, CancellationToken cancellationToken)
    {
        // A proof is taken once.
        var state = _cookie.Read(http, Cookie);
        _cookie.Remove(http, Cookie);
        var shown = await _handler.PerformAssertionAsync(new PasskeyAssertionContext
        {
            HttpContext = http,
            CredentialJson = credentialJson,
            AssertionState = state,
        });
        if (!shown.Succeeded || shown.User is not { IsEnabled: true, EmailConfirmed: true } user)
            return PasskeyRefusals.Unknown;
        return (await _users.AddOrUpdatePasskeyAsync(user, shown.Passkey)).Succeeded
            ? await _sessions.OpenAsync(user, isPersistent, Visit.Of(http), "passkey", cancellationToken)
            : PasskeyRefusals.Unknown;
    }
}
