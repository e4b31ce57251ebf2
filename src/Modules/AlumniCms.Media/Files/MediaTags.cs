using System.Globalization;

namespace AlumniCms.Media.Files;

/// <summary>Tags that cached pages carry and a replaced file evicts.</summary>
public static class MediaTags
{
    /// <summary>One file of a site.</summary>
    public static string File(int siteId, string path) => string.Create(CultureInfo.InvariantCulture, $"media:{siteId}:{path}");
}
