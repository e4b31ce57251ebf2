namespace AlumniCms.Media.Serving;

/// <summary>A file as a page refers to it.</summary>
/// <param name="Address">Address with the content's version, which caches keep for a year.</param>
/// <param name="ContentType">Media type.</param>
/// <param name="Width">In pixels; null for what is no picture, or one whose size is not read.</param>
/// <param name="Height">In pixels; null with <paramref name="Width"/>.</param>
public sealed record MediaLink(string Address, string ContentType, int? Width, int? Height)
{
    /// <summary>
    /// Narrower versions, and the file itself where it is not too wide for any screen, in the syntax of <c>srcset</c>;
    /// null for what is no picture, for one that is small or moves, and on a server without <c>vipsthumbnail</c>.
    /// </summary>
    public string? SourceSet { get; init; }

    /// <summary>Address for a card: 640 pixels wide where there is such a version, else <see cref="Address"/>.</summary>
    public string Medium { get; init; } = Address;

    /// <summary>Address of a crop of 320 × 200 pixels for lists, where there is one, else <see cref="Medium"/>; null for what is no picture.</summary>
    public string? Thumb { get; init; }

    /// <summary>
    /// Crops for cards (16 : 10) in the syntax of <c>srcset</c>, where somebody has chosen a focal point that is not the
    /// middle; null otherwise, since a style sheet crops around the middle itself.
    /// </summary>
    public string? CardSet { get; init; }

    /// <summary>The picture cropped to 1200 × 630 for the preview of a shared link, or null.</summary>
    public MediaLink? Preview { get; init; }

    /// <summary>The site that owns the file: the current one, or the worldwide one.</summary>
    public int SiteId { get; init; }

    /// <summary>Alternative text of the file itself in the current culture or the next that has it; empty for one that decorates.</summary>
    public string Text { get; init; } = "";

    /// <summary>Who made it, or empty.</summary>
    public string Credit { get; init; } = "";

    /// <summary>Whether it only decorates.</summary>
    public bool IsDecorative { get; init; }
}
