using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Results;
using AlumniCms.Members.Accounts;
using AlumniCms.Members.Passwords;
using AlumniCms.Members.Roles;

using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace AlumniCms.Members.SigningIn;

/// <summary>Sets a password that the rule accepts; a new stamp ends every session and half-made sign-in.</summary>
internal sealed class NewPassword(AlumniDbContext db, UserManager<User> users)
{
    /// <summary>Why the account may not have this password; empty when it may.</summary>
    public async Task<IReadOnlyList<Refusal>> CheckAsync(User user, string password, CancellationToken cancellationToken)
    {
        var isAdministrator = await db.Set<Mandate>().IgnoreQueryFilters([AlumniDbContext.SiteFilter])
            .AnyAsync(m => m.UserId == user.Id && m.RoleName == Role.Administrator, cancellationToken);
        return PasswordRule.Check(password, isAdministrator ? PasswordLevel.Alone : PasswordLevel.WithLockout, user.UserName, user.Email);
    }

    public async Task SetAsync(User user, string password)
    {
        user.PasswordHash = users.PasswordHasher.HashPassword(user, password);
        (user.AccessFailedCount, user.LockoutEnd) = (0, null);
        var saved = await users.UpdateSecurityStampAsync(user);
        if (!saved.Succeeded)
            throw new RefusedException(Actions.AddAccount.RefusalsOf(saved));
    }
}
