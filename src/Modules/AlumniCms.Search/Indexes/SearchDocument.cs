using AlumniCms.ContentManagement.Indexes;

namespace AlumniCms.Search.Indexes;

/// <summary>What search knows of a published item. Its words stand in the engine's own table under the same number.</summary>
internal sealed class SearchDocument : IContentIndexRow
{
    public const int MaxTitleLength = 500;

    public const int MaxSummaryLength = 500;

    /// <summary>In UTF-16 units: some fifty printed pages. What follows is not found.</summary>
    public const int MaxBodyLength = 100_000;

    public long Id { get; set; }

    public int SiteId { get; set; }

    public string ContentItemId { get; set; } = "";

    public string ContentType { get; set; } = "";

    /// <summary>Culture of the text, or empty.</summary>
    public string Culture { get; set; } = "";

    public string? LocalizationSet { get; set; }

    /// <summary>For whom the item is.</summary>
    public string Audience { get; set; } = "";

    public string Title { get; set; } = "";

    /// <summary>What sums the item up, without markup.</summary>
    public string Summary { get; set; } = "";

    /// <summary>All that is found but the title, without markup; begins with the summary.</summary>
    public string Body { get; set; } = "";

    public DateTime PublishedUtc { get; set; }

    public DateTime OrderUtc { get; set; }

    /// <summary>The moment from which on the item has ended, or null.</summary>
    public DateTime? EndsUtc { get; set; }

    public List<SearchFacet> Facets { get; } = [];
}
