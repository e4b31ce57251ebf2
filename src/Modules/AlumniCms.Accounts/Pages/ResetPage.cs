namespace AlumniCms.Accounts.Pages;

/// <summary>Where a mailed link leads: to choose a new password.</summary>
public sealed class ResetPage : AccountPage
{
    /// <summary>The link's code; empty when it no longer works.</summary>
    public required string Code { get; init; }
}
