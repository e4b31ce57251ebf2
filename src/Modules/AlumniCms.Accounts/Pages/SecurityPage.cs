using AlumniCms.Members.SigningIn;

namespace AlumniCms.Accounts.Pages;

/// <summary>How an account is secured, and where it is signed in.</summary>
public sealed class SecurityPage : AccountPage
{
    /// <summary>The account.</summary>
    public required AccountOverview Account { get; init; }

    /// <summary>Whether the person has just shown who they are, so that passkeys may be changed.</summary>
    public bool IsFresh { get; init; }
}
