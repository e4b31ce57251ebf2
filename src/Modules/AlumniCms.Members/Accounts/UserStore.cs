using AlumniCms.Kernel.Data;
using AlumniCms.Members.Sessions;

using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;

namespace AlumniCms.Members.Accounts;

/// <summary>Keeps accounts in the one database context, so that they share the transaction of what causes them.</summary>
internal sealed class UserStore(AlumniDbContext db, IdentityErrorDescriber? describer = null)
    : UserOnlyStore<User, AlumniDbContext, string, UserClaim, UserLogin, UserToken, UserPasskey>(db, describer)
{
    /// <inheritdoc/>
    /// <remarks>Whoever changes an account, its sessions are looked at anew.</remarks>
    public override Task<IdentityResult> UpdateAsync(User user, CancellationToken cancellationToken = default)
    {
        Context.Evict(AccountCache.AccountTag(user.Id));
        return base.UpdateAsync(user, cancellationToken);
    }

    /// <inheritdoc/>
    public override Task<IdentityResult> DeleteAsync(User user, CancellationToken cancellationToken = default)
    {
        Context.Evict(AccountCache.AccountTag(user.Id));
        return base.DeleteAsync(user, cancellationToken);
    }
}
