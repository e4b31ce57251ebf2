namespace AlumniCms.ContentManagement.Indexes;

/// <summary>Which published items belong to the list of which.</summary>
public sealed class ContainedPartIndex : IContentIndexRow
{
    public long Id { get; set; }

    public int SiteId { get; set; }

    public string ContentItemId { get; set; } = "";

    /// <summary>Id of the item with the list.</summary>
    public string ListContentItemId { get; set; } = "";

    /// <summary>Place in the list.</summary>
    public int Order { get; set; }
}
