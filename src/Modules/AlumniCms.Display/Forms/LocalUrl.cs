namespace AlumniCms.Display.Forms;

/// <summary>Takes an address to return to only when it stays on this host.</summary>
public static class LocalUrl
{
    private const int Longest = 2_000;

    /// <summary>The address, or an empty text when it leads elsewhere or is none.</summary>
    public static string Keep(string? url)
    {
        if (url is not { Length: > 0 and <= Longest } || url[0] != '/' || url.Any(c => char.IsControl(c) || c == '\\'))
            return "";

        // Two slashes begin a host name.
        return url.StartsWith("//", StringComparison.Ordinal) ? "" : url;
    }
}
