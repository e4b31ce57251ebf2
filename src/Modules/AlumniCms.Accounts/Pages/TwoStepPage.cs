using AlumniCms.Members.SigningIn;
using AlumniCms.Members.TwoStep;

namespace AlumniCms.Accounts.Pages;

/// <summary>Where two-step sign-in is turned on and off.</summary>
public sealed class TwoStepPage : AccountPage
{
    /// <summary>The account.</summary>
    public required AccountOverview Account { get; init; }

    /// <summary>The key to hand to an authenticator; null unless that is the next step.</summary>
    public AuthenticatorKey? Key { get; init; }

    /// <summary>Recovery codes, on the one page that shows them.</summary>
    public IReadOnlyList<string> RecoveryCodes { get; init; } = [];
}
