using AlumniCms.Kernel.Sites;

using Microsoft.AspNetCore.Identity;

namespace AlumniCms.Members.Accounts;

/// <summary>A token of an account: authenticator keys, recovery codes.</summary>
internal sealed class UserToken : IdentityUserToken<string>, IGlobal;
