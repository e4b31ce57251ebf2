namespace AlumniCms.Members.People;

/// <summary>A role that somebody will soon have no more.</summary>
/// <param name="UserId">Id of the account.</param>
/// <param name="Name">Name to sign in with.</param>
/// <param name="RoleName">The role.</param>
/// <param name="UntilUtc">When it ends.</param>
public sealed record EndingMandate(string UserId, string Name, string RoleName, DateTime UntilUtc);
