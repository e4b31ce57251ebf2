namespace AlumniCms.Media.Files;

/// <summary>A file as pages and the API see it.</summary>
/// <param name="SiteId">The site that owns it: the one asked, or the worldwide one.</param>
/// <param name="Path">Path inside the site's media.</param>
/// <param name="Hash">SHA-256 of the content, 64 lower-case hexadecimal digits.</param>
/// <param name="ContentType">Media type, told from the content.</param>
/// <param name="Length">In bytes.</param>
/// <param name="Width">In pixels; null for what is no picture, or one whose size is not read.</param>
/// <param name="Height">In pixels; null with <paramref name="Width"/>.</param>
/// <param name="ModifiedUtc">When the content was last replaced.</param>
public sealed record MediaFileEntry(
    int SiteId, string Path, string Hash, string ContentType, long Length, int? Width, int? Height, DateTime ModifiedUtc)
{
    /// <summary>The version that addresses carry, so that caches may keep them for ever: it changes with the content and with what crops keep in sight.</summary>
    public string Version => Details.FocalPoint == FocalPoint.Centre
        ? Hash[..10]
        : FormattableString.Invariant($"{Hash[..10]}-{Details.FocalPoint.Percent.X}-{Details.FocalPoint.Percent.Y}");

    /// <summary>What people say of it.</summary>
    public MediaDetails Details { get; init; } = MediaDetails.None;

    internal static MediaFileEntry Of(MediaFile file) => new(
        file.SiteId, file.Path, file.Hash, file.ContentType, file.Length, file.Width, file.Height, file.ModifiedUtc)
    {
        Details = file.Details,
    };
}
