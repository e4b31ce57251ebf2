namespace AlumniCms.Accounts.Pages;

/// <summary>Where people ask for a new password.</summary>
public sealed class ForgottenPage : AccountPage
{
    /// <summary>What was typed as mail address.</summary>
    public string Email { get; init; } = "";
}
