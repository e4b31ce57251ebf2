namespace AlumniCms.Members.Actions;

/// <summary>An account to be added, without a password.</summary>
/// <param name="UserName">Name to sign in with.</param>
/// <param name="Email">Mail address.</param>
public sealed record AccountDraft(string UserName, string Email)
{
    /// <summary>Id to keep from elsewhere, 26 characters in Orchard Core's form; a new one when null or of another form.</summary>
    public string? UserId { get; init; }

    /// <summary>Whether the address is known to be the person's. Default: no.</summary>
    public bool EmailConfirmed { get; init; }

    /// <summary>False for an account that is switched off. Default: true.</summary>
    public bool IsEnabled { get; init; } = true;
}
