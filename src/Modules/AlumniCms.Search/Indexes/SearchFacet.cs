using AlumniCms.Kernel.Sites;

namespace AlumniCms.Search.Indexes;

/// <summary>A value by which a document can be narrowed down.</summary>
internal sealed class SearchFacet : ISiteOwned
{
    public const int MaxLength = 128;

    public long Id { get; set; }

    public int SiteId { get; set; }

    public long DocumentId { get; set; }

    /// <summary>Name of the field in the part with the type's name.</summary>
    public string Field { get; set; } = "";

    /// <summary>A code, or the id of a term.</summary>
    public string Value { get; set; } = "";
}
