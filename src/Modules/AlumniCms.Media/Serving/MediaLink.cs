namespace AlumniCms.Media.Serving;

/// <summary>A file as a page refers to it.</summary>
/// <param name="Address">Address with the content's version, which caches keep for a year.</param>
/// <param name="ContentType">Media type.</param>
/// <param name="Width">In pixels; null for what is no picture, or one whose size is not read.</param>
/// <param name="Height">In pixels; null with <paramref name="Width"/>.</param>
public sealed record MediaLink(string Address, string ContentType, int? Width, int? Height);
