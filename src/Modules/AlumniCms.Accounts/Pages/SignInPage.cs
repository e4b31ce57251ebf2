using AlumniCms.Members.Providers;

namespace AlumniCms.Accounts.Pages;

/// <summary>Where people sign in.</summary>
public sealed class SignInPage : AccountPage
{
    /// <summary>Where to go afterwards: a path of this network, or empty.</summary>
    public string ReturnUrl { get; init; } = "";

    /// <summary>What was typed as mail address.</summary>
    public string Login { get; init; } = "";

    /// <summary>Whether the person asked to stay signed in.</summary>
    public bool Remember { get; init; }

    /// <summary>The providers with which one may sign in instead.</summary>
    public IReadOnlyList<SignInProvider> Providers { get; init; } = [];
}
