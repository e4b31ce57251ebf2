namespace AlumniCms.Accounts.Pages;

/// <summary>
/// Where a mailed link leads: to a new password, or to a confirmed address. It asks for a click, since programs open links that they
/// find in mails.
/// </summary>
public sealed class LinkPage : AccountPage
{
    /// <summary>The link's code; empty once there is nothing left to do with it.</summary>
    public required string Code { get; init; }
}
