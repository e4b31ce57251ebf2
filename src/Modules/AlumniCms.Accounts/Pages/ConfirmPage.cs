namespace AlumniCms.Accounts.Pages;

/// <summary>Where a mailed link leads: to confirm the address. It asks for a click, since programs open links that they find in mails.</summary>
public sealed class ConfirmPage : AccountPage
{
    /// <summary>The link's code; empty once there is nothing left to do.</summary>
    public required string Code { get; init; }
}
