using AlumniCms.Media.Library;

namespace AlumniCms.MediaLibrary.Listing;

/// <summary>A file in the library.</summary>
/// <param name="Item">The file.</param>
/// <param name="Url">Address of its page.</param>
/// <param name="Thumb">Address of a small picture of it, or null.</param>
/// <param name="Facts">Its kind and size, for people.</param>
public sealed record FileTile(MediaItem Item, string Url, string? Thumb, string Facts);
