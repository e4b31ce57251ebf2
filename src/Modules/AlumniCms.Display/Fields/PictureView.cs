namespace AlumniCms.Display.Fields;

/// <summary>A picture as a page shows it.</summary>
/// <param name="Url">Address of the file.</param>
/// <param name="Text">Alternative text; empty for a picture that only decorates.</param>
/// <param name="Width">In pixels, or null where it is not known.</param>
/// <param name="Height">In pixels, or null with <paramref name="Width"/>.</param>
/// <param name="SourceSet">Smaller versions in the syntax of <c>srcset</c>, or null.</param>
public sealed record PictureView(string Url, string Text, int? Width, int? Height, string? SourceSet = null)
{
    /// <summary>Address for a card, which needs no large picture.</summary>
    public string Medium { get; init; } = Url;

    /// <summary>Crops for a card around what matters in the picture, or null where the middle does.</summary>
    public string? CardSet { get; init; }

    /// <summary>The picture as a card names it.</summary>
    public PictureView ForCard() => CardSet is null ? this with { Url = Medium } : this with { Url = Medium, SourceSet = CardSet, Width = 640, Height = 400 };
}
