using AlumniCms.Kernel.Permissions;
using AlumniCms.Kernel.Results;
using AlumniCms.Members.Accounts;

using Microsoft.AspNetCore.Identity;

namespace AlumniCms.Members.SigningIn;

/// <summary>The account of the one who acts, for changes that ask for the password once more.</summary>
internal sealed class OwnAccount(CurrentActor actor, UserManager<User> users, PasswordCheck passwords, Attempts attempts)
{
    public Task<User?> FindAsync() => actor.Id.Length == 0 ? Task.FromResult<User?>(null) : users.FindByIdAsync(actor.Id);

    /// <summary>The account, when the password is its own. Refused with <c>account.missing</c> or <c>password.wrong</c>.</summary>
    public async Task<Result<User>> UnlockAsync(string password, CancellationToken cancellationToken)
    {
        if (await FindAsync() is not { } user)
            return SignInRefusals.Missing;
        var mayTry = await attempts.TakeAsync(user, cancellationToken);
        if (mayTry && passwords.IsRight(user, password))
        {
            await attempts.GiveBackAsync(user, cancellationToken);
            return user;
        }

        await attempts.RestAsync(user, cancellationToken);
        return SignInRefusals.Password;
    }
}
