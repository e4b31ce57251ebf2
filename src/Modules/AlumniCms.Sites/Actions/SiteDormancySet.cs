namespace AlumniCms.Sites.Actions;

/// <summary>
/// A site has become dormant, is answered for by somebody else, or is awake again. Sent on each site that is concerned: itself, the one
/// that answers for it, and the one that has answered until now.
/// </summary>
/// <param name="Key">Key of the site.</param>
/// <param name="IsDormant">Whether it is dormant now.</param>
/// <param name="Answerer">Key of the site that answers for it now; null for none.</param>
/// <param name="ById">Id of the account that said so.</param>
public sealed record SiteDormancySet(string Key, bool IsDormant, string? Answerer, string ById);
