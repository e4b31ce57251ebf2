namespace AlumniCms.ContentManagement.Indexes;

/// <summary>Which published items carry which terms.</summary>
public sealed class TaxonomyIndex : IContentIndexRow
{
    public long Id { get; set; }

    public int SiteId { get; set; }

    public string ContentItemId { get; set; } = "";

    /// <summary>Id of the taxonomy.</summary>
    public string TaxonomyContentItemId { get; set; } = "";

    /// <summary>Id of the term.</summary>
    public string TermContentItemId { get; set; } = "";

    /// <summary>Type of the item.</summary>
    public string ContentType { get; set; } = "";

    /// <summary>Name of the field.</summary>
    public string Field { get; set; } = "";
}
