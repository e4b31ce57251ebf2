using AlumniCms.Kernel.Sites;

using Microsoft.AspNetCore.Identity;

namespace AlumniCms.Members.Accounts;

/// <summary>A claim of an account, as ASP.NET Core Identity keeps it.</summary>
internal sealed class UserClaim : IdentityUserClaim<string>, IGlobal;
