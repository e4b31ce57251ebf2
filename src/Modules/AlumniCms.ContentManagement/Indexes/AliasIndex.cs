namespace AlumniCms.ContentManagement.Indexes;

/// <summary>Aliases of published items.</summary>
public sealed class AliasIndex : IContentIndexRow
{
    public long Id { get; set; }

    public int SiteId { get; set; }

    public string ContentItemId { get; set; } = "";

    /// <summary>Culture of the item, or empty.</summary>
    public string Culture { get; set; } = "";

    /// <summary>The alias, in lower case.</summary>
    public string Alias { get; set; } = "";
}
