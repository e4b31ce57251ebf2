using AlumniCms.Kernel.Results;
using AlumniCms.Members.Accounts;
using AlumniCms.Members.Sessions;
using AlumniCms.Members.TwoStep;

using Microsoft.AspNetCore.Identity;

namespace AlumniCms.Members.SigningIn;

/// <summary>Takes the second step of a sign-in: the code of an authenticator, or a recovery code.</summary>
public sealed class SignInWithCode
{
    private readonly UserManager<User> _users;
    private readonly Attempts _attempts;
    private readonly TwoStepSecrets _secrets;
    private readonly SessionOpening _sessions;

    internal SignInWithCode(UserManager<User> users, Attempts attempts, TwoStepSecrets secrets, SessionOpening sessions) =>
        (_users, _attempts, _secrets, _sessions) = (users, attempts, secrets, sessions);

    /// <summary>Signs in. Refused with <c>sign-in.code</c>, also while the account rests, or <c>account.missing</c> when the first step no longer holds.</summary>
    public async Task<Result<SignInStep>> ExecuteAsync(HalfwayPerson person, string code, Visit visit, CancellationToken cancellationToken)
    {
        if (await _users.FindByIdAsync(person.UserId) is not { IsEnabled: true, TwoFactorEnabled: true } user || user.SecurityStamp != person.SecurityStamp)
            return SignInRefusals.Missing;
        if (!await _attempts.TakeAsync(user, cancellationToken))
            return SignInRefusals.Code;
        var how = await _secrets.TryAsync(user.Id, code, cancellationToken) ? "code"
            : await _secrets.TryRecoveryAsync(user.Id, code, cancellationToken) ? "recovery code" : null;
        if (how is not null)
            return await _sessions.OpenAsync(user, person.IsPersistent, visit, how, cancellationToken);
        await _attempts.RestAsync(user, cancellationToken);
        return SignInRefusals.Code;
    }
}
