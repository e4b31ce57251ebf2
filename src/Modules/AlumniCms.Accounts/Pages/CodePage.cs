namespace AlumniCms.Accounts.Pages;

/// <summary>The second step of a sign-in.</summary>
public sealed class CodePage : AccountPage
{
    /// <summary>Where to go afterwards: a path of this network, or empty.</summary>
    public string ReturnUrl { get; init; } = "";
}
