using System.Globalization;

namespace AlumniCms.Kernel.Texts;

/// <summary>Instants as machines read them.</summary>
public static class InstantText
{
    /// <summary>An instant of UTC to the second, by ISO 8601: <c>2027-03-08T09:00:00Z</c>.</summary>
    public static string Of(DateTime utc) => utc.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
