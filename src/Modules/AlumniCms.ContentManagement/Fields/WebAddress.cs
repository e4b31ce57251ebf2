namespace AlumniCms.ContentManagement.Fields;

/// <summary>Which addresses may stand in content.</summary>
public static class WebAddress
{
    private static readonly string[] Schemes = ["http", "https", "mailto", "tel"];

    /// <summary>True for a path of the site, an anchor, or an absolute address of a harmless scheme.</summary>
    public static bool IsSafe(string address)
    {
        // Browsers drop control characters and white space before they look for a scheme.
        var bare = new string([.. address.Where(c => c > ' ' && !char.IsControl(c))]);
        if (bare.Length == 0)
            return true;
        var colon = bare.IndexOf(':', StringComparison.Ordinal);
        var end = bare.AsSpan().IndexOfAny('/', '?', '#');
        if (bare.StartsWith("//", StringComparison.Ordinal) || bare.Contains('\\', StringComparison.Ordinal))
            return false;
        return colon < 0 || (end >= 0 && end < colon) || Schemes.Contains(bare[..colon], StringComparer.OrdinalIgnoreCase);
    }
}
