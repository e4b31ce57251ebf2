using AlumniCms.Members.Passkeys;
using AlumniCms.Members.Providers;
using AlumniCms.Members.Sessions;

namespace AlumniCms.Members.SigningIn;

/// <summary>How an account is secured, as its owner sees it.</summary>
/// <param name="Email">The mail address.</param>
/// <param name="HasTwoStep">Whether two-step sign-in is on.</param>
/// <param name="RecoveryCodesLeft">How many recovery codes are left.</param>
/// <param name="Passkeys">The passkeys, the oldest first.</param>
/// <param name="Providers">The providers that are connected or may be, by name.</param>
/// <param name="Sessions">The sessions that are open, the last used first.</param>
public sealed record AccountOverview(
    string Email,
    bool HasTwoStep,
    int RecoveryCodesLeft,
    IReadOnlyList<PasskeyView> Passkeys,
    IReadOnlyList<ProviderView> Providers,
    IReadOnlyList<SessionView> Sessions);
