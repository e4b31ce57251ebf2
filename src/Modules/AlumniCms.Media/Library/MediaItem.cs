namespace AlumniCms.Media.Library;

/// <summary>A file as the library lists it.</summary>
/// <param name="Path">Path inside the media of its site.</param>
/// <param name="ContentType">Media type.</param>
/// <param name="Length">In bytes.</param>
/// <param name="Width">In pixels, or null where it is not known.</param>
/// <param name="Height">In pixels, or null with <paramref name="Width"/>.</param>
/// <param name="Text">Alternative text in the current culture or the next one that has it; empty without any.</param>
/// <param name="LacksText">Whether it is a picture that somebody who does not see it is told nothing of.</param>
/// <param name="IsShared">Whether it belongs to the worldwide site, and the current one is only shown it.</param>
/// <param name="CreatedUtc">When it came.</param>
public sealed record MediaItem(
    string Path, string ContentType, long Length, int? Width, int? Height, string Text, bool LacksText, bool IsShared, DateTime CreatedUtc)
{
    /// <summary>The path without its folder.</summary>
    public string Name => Path[(Path.LastIndexOf('/') + 1)..];

    /// <summary>Whether it is a picture.</summary>
    public bool IsPicture => ContentType.StartsWith("image/", StringComparison.Ordinal);
}
