using AlumniCms.Media.Files;

namespace AlumniCms.Media.Variants;

/// <summary>A crop around a focal point: the picture is first made small enough to just cover the size, then cut.</summary>
/// <param name="Width">Of the covering picture.</param>
/// <param name="Height">Of the covering picture.</param>
/// <param name="Left">Where the cut begins.</param>
/// <param name="Top">Where the cut begins.</param>
internal sealed record FocalCrop(int Width, int Height, int Left, int Top)
{
    /// <summary>The crop of a picture to a size; null where no point was chosen, or the picture's size is not known.</summary>
    public static FocalCrop? Of(MediaFileEntry file, VariantSize size) =>
        size.Height is { } height && file is { Width: { } fileWidth, Height: { } fileHeight }
        && (file.Details.FocalPoint != FocalPoint.Centre || size != VariantSize.Preview)
            ? Of(fileWidth, fileHeight, size.Width, height, file.Details.FocalPoint)
            : null;

    internal static FocalCrop Of(int fileWidth, int fileHeight, int width, int height, FocalPoint point)
    {
        var scale = Math.Max((double)width / fileWidth, (double)height / fileHeight);
        var (coverWidth, coverHeight) = (Math.Max(width, (int)Math.Round(fileWidth * scale)), Math.Max(height, (int)Math.Round(fileHeight * scale)));
        return new FocalCrop(coverWidth, coverHeight, Begin(point.X, coverWidth, width), Begin(point.Y, coverHeight, height));
    }

    private static int Begin(double point, int cover, int wanted) =>
        Math.Clamp((int)Math.Round((point * cover) - (wanted / 2.0)), 0, cover - wanted);
}
