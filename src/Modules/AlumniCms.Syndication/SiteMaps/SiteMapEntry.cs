namespace AlumniCms.Syndication.SiteMaps;

/// <summary>A page in a site map, or a site map in an index.</summary>
/// <param name="Url">Absolute address.</param>
/// <param name="Modified">When it was last changed, or null when nothing says so.</param>
internal sealed record SiteMapEntry(string Url, DateTime? Modified = null);
