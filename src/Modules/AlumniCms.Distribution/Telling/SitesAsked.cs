namespace AlumniCms.Distribution.Telling;

/// <summary>Sites have something to decide: a text, or an update of one that they have adapted.</summary>
/// <param name="TextId">The text.</param>
/// <param name="SiteIds">The sites.</param>
/// <param name="IsUpdate">Whether it is an update.</param>
/// <param name="ActorId">Account of who did it, or empty: they know of it.</param>
internal sealed record SitesAsked(long TextId, IReadOnlyList<int> SiteIds, bool IsUpdate, string ActorId);
