namespace AlumniCms.Members.Sessions;

/// <summary>Somebody whose password was right and whose code is still missing.</summary>
/// <param name="UserId">Id of the account.</param>
/// <param name="SecurityStamp">The account's stamp when the password was given.</param>
/// <param name="IsPersistent">True when the person asked to stay signed in.</param>
public sealed record HalfwayPerson(string UserId, string SecurityStamp, bool IsPersistent);
