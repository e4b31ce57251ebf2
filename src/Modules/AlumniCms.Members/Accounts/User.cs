using AlumniCms.Kernel.Sites;

using Microsoft.AspNetCore.Identity;

namespace AlumniCms.Members.Accounts;

/// <summary>An account: one a person, whatever the sites that they belong to.</summary>
internal sealed class User : IdentityUser, IGlobal
{
    public const int IdLength = 26;

    /// <summary>False for an account that an administrator has switched off.</summary>
    public bool IsEnabled { get; set; } = true;

    public DateTime CreatedUtc { get; set; }
}
