using AlumniCms.Kernel.Sites;

namespace AlumniCms.Search.Contracts;

/// <summary>How far a rebuild has come.</summary>
/// <param name="Site">The site at hand.</param>
/// <param name="Done">Items of the site whose rows are rebuilt and committed.</param>
/// <param name="Total">Items of the site when its turn came.</param>
public sealed record RebuildProgress(Site Site, int Done, int Total);
