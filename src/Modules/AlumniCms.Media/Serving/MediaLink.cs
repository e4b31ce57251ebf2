namespace AlumniCms.Media.Serving;

/// <summary>A file as a page refers to it.</summary>
/// <param name="Address">Address with the content's version, which caches keep for a year.</param>
/// <param name="ContentType">Media type.</param>
/// <param name="Width">In pixels; null for what is no picture, or one whose size is not read.</param>
/// <param name="Height">In pixels; null with <paramref name="Width"/>.</param>
public sealed record MediaLink(string Address, string ContentType, int? Width, int? Height)
{
    /// <summary>
    /// Narrower versions and the original in the syntax of <c>srcset</c>; null for what is no picture, for one that is
    /// small or moves, and on a server without <c>vipsthumbnail</c>.
    /// </summary>
    public string? SourceSet { get; init; }

    /// <summary>Address for a card: 640 pixels wide where there is such a version, else <see cref="Address"/>.</summary>
    public string Medium { get; init; } = Address;

    /// <summary>The picture cropped to 1200 × 630 for the preview of a shared link, or null.</summary>
    public MediaLink? Preview { get; init; }
}
