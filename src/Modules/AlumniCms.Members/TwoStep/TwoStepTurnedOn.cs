using AlumniCms.Members.SigningIn;

namespace AlumniCms.Members.TwoStep;

/// <summary>Two-step sign-in as it was turned on.</summary>
/// <param name="Step">The session that goes on in this browser; all others have ended.</param>
/// <param name="RecoveryCodes">Codes for the day when the authenticator is lost; they cannot be read again.</param>
public sealed record TwoStepTurnedOn(SignInStep Step, IReadOnlyList<string> RecoveryCodes);
