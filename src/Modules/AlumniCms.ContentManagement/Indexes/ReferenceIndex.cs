namespace AlumniCms.ContentManagement.Indexes;

/// <summary>Which items point to which by a picker field.</summary>
public sealed class ReferenceIndex : IContentIndexRow
{
    public long Id { get; set; }

    public int SiteId { get; set; }

    /// <summary>Id of the item that points.</summary>
    public string ContentItemId { get; set; } = "";

    /// <summary>Type of the item that points.</summary>
    public string ContentType { get; set; } = "";

    /// <summary>Name of the field.</summary>
    public string Field { get; set; } = "";

    /// <summary>Id of the item, or of the localization set, that is pointed to.</summary>
    public string TargetId { get; set; } = "";
}
