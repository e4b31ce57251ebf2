using AlumniCms.Kernel.Results;
using AlumniCms.Members.Accounts;
using AlumniCms.Members.Links;
using AlumniCms.Members.Sessions;

using Microsoft.AspNetCore.Identity;

namespace AlumniCms.Members.SigningIn;

/// <summary>Signs somebody in who knows their password, or leads them on to the second step.</summary>
public sealed class SignInWithPassword
{
    private readonly UserManager<User> _users;
    private readonly PasswordCheck _passwords;
    private readonly Attempts _attempts;
    private readonly SessionOpening _sessions;
    private readonly AskForConfirmation _confirmation;

    internal SignInWithPassword(
        UserManager<User> users, PasswordCheck passwords, Attempts attempts, SessionOpening sessions, AskForConfirmation confirmation) =>
        (_users, _passwords, _attempts, _sessions, _confirmation) = (users, passwords, attempts, sessions, confirmation);

    /// <summary>
    /// Signs in. Refused with <c>sign-in.refused</c>, in the same words and the same time whatever the reason, or, when
    /// the password was right, with <c>sign-in.unconfirmed</c>; a mail with the link to confirm has then been sent.
    /// </summary>
    /// <param name="login">Mail address or user name.</param>
    /// <param name="password">The password.</param>
    /// <param name="isPersistent">True to stay signed in when the browser is closed.</param>
    /// <param name="visit">From where.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task<Result<SignInStep>> ExecuteAsync(
        string login, string password, bool isPersistent, Visit visit, CancellationToken cancellationToken)
    {
        // PostgreSQL takes no text with a NUL in it, and no account has a name with a control character.
        var user = login.Any(char.IsControl) ? null : await _users.FindByEmailAsync(login) ?? await _users.FindByNameAsync(login);
        var mayTry = await _attempts.TakeAsync(user, cancellationToken);
        var isRight = _passwords.IsRight(user, password);
        if (user is null || !mayTry)
            return SignInRefusals.Wrong;
        if (!isRight || !user.IsEnabled)
        {
            await _attempts.RestAsync(user, cancellationToken);
            return SignInRefusals.Wrong;
        }

        if (user is { EmailConfirmed: true, TwoFactorEnabled: false })
            return await _sessions.OpenAsync(user, isPersistent, visit, "password", cancellationToken);
        await _attempts.GiveBackAsync(user, cancellationToken);
        if (user.EmailConfirmed)
            return new SignInStep(user.Id, user.SecurityStamp ?? "", SessionId: null, isPersistent, ExpiresUtc: null);
        var asked = await _confirmation.ExecuteAsync(user, cancellationToken);
        return asked ?? SignInRefusals.Unconfirmed;
    }
}
