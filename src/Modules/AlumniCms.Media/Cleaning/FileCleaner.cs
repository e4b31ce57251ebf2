using AlumniCms.Media.Inspection;

namespace AlumniCms.Media.Cleaning;

/// <summary>
/// Makes the copy that readers get: the same pixels without what tells of the camera, the place and the person, and
/// without room in which something else could be carried.
/// </summary>
internal static class FileCleaner
{
    /// <summary>The copy of a file that was inspected, or null when its parts do not hold together.</summary>
    public static byte[]? Clean(byte[] file, MediaKind kind)
    {
        if (kind == MediaKind.Jpeg)
            return JpegCleaner.Clean(file);
        if (kind == MediaKind.Png)
            return PngCleaner.Clean(file);
        if (kind == MediaKind.Webp)
            return WebpCleaner.Clean(file);
        if (kind == MediaKind.Gif)
            return GifCleaner.Clean(file);
        return kind == MediaKind.Avif || kind == MediaKind.Mp4 ? IsoMediaCleaner.Clean(file) : file;
    }
}
