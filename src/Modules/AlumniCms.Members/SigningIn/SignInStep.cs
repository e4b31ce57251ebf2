namespace AlumniCms.Members.SigningIn;

/// <summary>How far a sign-in has come.</summary>
/// <param name="UserId">Id of the account.</param>
/// <param name="SecurityStamp">The account's stamp.</param>
/// <param name="SessionId">The session that was opened; null while a code is still to be given.</param>
/// <param name="IsPersistent">True when the person asked to stay signed in.</param>
/// <param name="ExpiresUtc">When the session ends at the latest.</param>
public sealed record SignInStep(string UserId, string SecurityStamp, string? SessionId, bool IsPersistent, DateTimeOffset? ExpiresUtc);
