using AlumniCms.Kernel.Sites;

using Microsoft.AspNetCore.Identity;

namespace AlumniCms.Members.Accounts;

/// <summary>An account’s tie to an outside identity provider.</summary>
internal sealed class UserLogin : IdentityUserLogin<string>, IGlobal;
