using AlumniCms.Media.Files;
using AlumniCms.Media.Inspection;

namespace AlumniCms.Media.Placeholders;

/// <summary>Our neutral landscape, 1600 × 900 pixels, that stands in for a picture which a recipe does not bring.</summary>
internal static class Placeholder
{
    /// <summary>The placeholder in the format that a path asks for; null when it asks for no picture.</summary>
    public static Stream? For(string path) =>
        MediaKind.ByExtension(MediaPath.ExtensionOf(path)) is { IsPicture: true } kind
            ? typeof(Placeholder).Assembly.GetManifestResourceStream($"placeholder.{kind.Extensions[0]}")
            : null;
}
