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

    /// <summary>The picture as a card names it.</summary>
    public PictureView ForCard() => this with { Url = Medium };
}
