using AlumniCms.Kernel.Sites;

namespace AlumniCms.ContentManagement.Indexes;

/// <summary>An address that an item had: it redirects to the one that the item has now.</summary>
public sealed class FormerAddress : ISiteOwned
{
    public long Id { get; set; }

    public int SiteId { get; set; }

    /// <summary>Culture of the address, or empty.</summary>
    public string Culture { get; set; } = "";

    /// <summary>Address below site and culture.</summary>
    public string Path { get; set; } = "";

    /// <summary>The item that it led to.</summary>
    public string ContentItemId { get; set; } = "";
}
