using AlumniCms.Kernel.Sites;

using Microsoft.AspNetCore.Identity;

namespace AlumniCms.Members.Accounts;

/// <summary>An account: one a person, whatever the sites that they belong to.</summary>
internal sealed class User : IdentityUser, IGlobal
{
    public const int IdLength = 26;
    public const int LanguageLength = 16;

    /// <summary>False for an account that an administrator has switched off.</summary>
    public bool IsEnabled { get; set; } = true;

    public DateTime CreatedUtc { get; set; }

    /// <summary>Culture in which the person is written to; null for that of the site that writes.</summary>
    public string? Language { get; set; }
}
