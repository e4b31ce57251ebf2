namespace AlumniCms.Members.Sessions;

/// <summary>A session as its owner sees it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Browser">Browser and system; empty when they are not known.</param>
/// <param name="Origin">The network that the sign-in came from, or null.</param>
/// <param name="CreatedUtc">When it was opened.</param>
/// <param name="SeenUtc">When it was last used, to five minutes.</param>
/// <param name="IsCurrent">True for the one that asks.</param>
public sealed record SessionView(string Id, string Browser, string? Origin, DateTime CreatedUtc, DateTime SeenUtc, bool IsCurrent);
