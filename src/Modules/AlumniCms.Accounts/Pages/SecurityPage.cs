using AlumniCms.Members.SigningIn;

namespace AlumniCms.Accounts.Pages;

/// <summary>How an account is secured, and where it is signed in.</summary>
public sealed class SecurityPage : AccountPage
{
    /// <summary>The account.</summary>
    public required AccountOverview Account { get; init; }
}
