using AlumniCms.Kernel.Data;

using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;

namespace AlumniCms.Members.Accounts;

/// <summary>Keeps accounts in the one database context, so that they share the transaction of what causes them.</summary>
internal sealed class UserStore(AlumniDbContext db, IdentityErrorDescriber? describer = null)
    : UserOnlyStore<User, AlumniDbContext, string, UserClaim, UserLogin, UserToken, UserPasskey>(db, describer);
