using AlumniCms.Kernel.Sites;

using Microsoft.AspNetCore.Identity;

namespace AlumniCms.Members.Accounts;

/// <summary>A passkey of an account.</summary>
internal sealed class UserPasskey : IdentityUserPasskey<string>, IGlobal;
