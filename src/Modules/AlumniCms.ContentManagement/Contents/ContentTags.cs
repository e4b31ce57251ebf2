namespace AlumniCms.ContentManagement.Contents;

/// <summary>Tags that cached pages carry and changes evict.</summary>
public static class ContentTags
{
    /// <summary>One item of a site.</summary>
    public static string Item(int siteId, string contentItemId) => $"item:{siteId}:{contentItemId}";

    /// <summary>Every list of a type on a site.</summary>
    public static string Type(int siteId, string contentType) => $"type:{siteId}:{contentType.ToLowerInvariant()}";

    /// <summary>The translations of one text.</summary>
    public static string Set(int siteId, string localizationSet) => $"set:{siteId}:{localizationSet}";

    /// <summary>What stands at an address of a site, in whatever language; the empty path is the home page.</summary>
    public static string Route(int siteId, string path) => $"route:{siteId}:{path}";

    /// <summary>Everything that a site shows.</summary>
    public static string Site(int siteId) => $"site:{siteId}";
}
