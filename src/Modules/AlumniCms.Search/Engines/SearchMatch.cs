namespace AlumniCms.Search.Engines;

/// <summary>A document that matches.</summary>
internal sealed class SearchMatch
{
    /// <summary>The document's number.</summary>
    public long Id { get; set; }

    /// <summary>How well it matches: less is better. Comparable within one search only.</summary>
    public double Rank { get; set; }
}
