namespace AlumniCms.Syndication.Reading;

/// <summary>A picture as machines are told of it.</summary>
/// <param name="Url">Absolute address.</param>
/// <param name="Text">Alternative text, or empty.</param>
/// <param name="Width">In pixels, or null when it is not known.</param>
/// <param name="Height">In pixels, or null with <paramref name="Width"/>.</param>
internal sealed record Picture(string Url, string Text, int? Width, int? Height)
{
    /// <summary>Media type.</summary>
    public required string ContentType { get; init; }

    /// <summary>The same for the preview of a shared link, or null where there is no such version.</summary>
    public Picture? Preview { get; init; }
}
