namespace AlumniCms.ContentManagement.Indexes;

/// <summary>Addresses of published items and of the items that they contain.</summary>
public sealed class AutorouteIndex : IContentIndexRow
{
    public long Id { get; set; }

    public int SiteId { get; set; }

    public string ContentItemId { get; set; } = "";

    /// <summary>Culture of the address, or empty for an item that has no culture.</summary>
    public string Culture { get; set; } = "";

    /// <summary>Address below site and culture, without a leading slash.</summary>
    public string Path { get; set; } = "";

    /// <summary>The item is the home page of its culture.</summary>
    public bool IsHomepage { get; set; }

    /// <summary>Id of the contained item that the address leads to, or null for the item itself.</summary>
    public string? ContainedContentItemId { get; set; }
}
