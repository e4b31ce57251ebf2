using System.Text.Unicode;

using AlumniCms.Kernel.Results;
using AlumniCms.Media.Files;

namespace AlumniCms.Media.Inspection;

/// <summary>Decides by its content, never by its name, what a file is and whether it is taken in.</summary>
internal static class FileInspector
{
    private const int LongestSide = 20_000;
    private const long MostPixels = 120_000_000;
    private const long MostPixelsInAll = 1_000_000_000;

    // A drawing of plain colours packs well, and one of this size still better; beyond that it is made to fill a memory.
    private const long LargePicture = 25_000_000;
    private const int MostPixelsAByte = 200;

    /// <summary>What the file is, or why it is refused under its name.</summary>
    public static Result<InspectedFile> Inspect(ReadOnlySpan<byte> file, string path)
    {
        var extension = MediaPath.ExtensionOf(path);
        if (!file.IsEmpty && Recognise(file, extension) is { } kind && !kind.Extensions.Contains(extension))
            return new Refusal(
                "media.extension",
                $"The content is {kind.ContentType}, so the name must end with .{string.Join(" or .", kind.Extensions)}. Rename the file.",
                "Path");
        return InspectAny(file, extension);
    }

    /// <summary>What the file is, or why it is refused whatever its name; the extension tells kinds of text apart.</summary>
    public static Result<InspectedFile> InspectAny(ReadOnlySpan<byte> file, string extension)
    {
        if (file.IsEmpty)
            return new Refusal("media.empty", "The file is empty. Choose it again.", "Content");
        if (Recognise(file, extension) is not { } kind)
            return Refuse(file);
        return kind.IsPicture ? InspectPicture(file, kind) : InspectDocument(file, kind);
    }

    private static MediaKind? Recognise(ReadOnlySpan<byte> file, string extension)
    {
        if (file.StartsWith(JpegReader.Signature))
            return MediaKind.Jpeg;
        if (file.StartsWith(PngReader.Signature))
            return MediaKind.Png;
        if (GifReader.IsGif(file))
            return MediaKind.Gif;
        if (WebpReader.IsWebp(file))
            return MediaKind.Webp;
        if (file.StartsWith("%PDF-"u8))
            return MediaKind.Pdf;
        if (IsoMediaReader.IsAvif(file))
            return MediaKind.Avif;
        if (IsoMediaReader.IsMp4(file))
            return MediaKind.Mp4;

        // Text has no signature: only what asks to be text is looked at as such.
        var asked = MediaKind.ByExtension(extension);
        return (asked == MediaKind.Csv || asked == MediaKind.Text) && IsText(file) ? asked : null;
    }

    private static bool IsText(ReadOnlySpan<byte> file) =>
        UnwantedContent.Describe(file) is null
        && Utf8.IsValid(file)
        && !file.ContainsAnyInRange((byte)0x00, (byte)0x08)
        && !file.ContainsAnyInRange((byte)0x0E, (byte)0x1F);

    private static Refusal Refuse(ReadOnlySpan<byte> file) => new(
        "media.type",
        (UnwantedContent.Describe(file) ?? "Its content is of no kind that is taken in.")
            + " Pictures (JPEG, PNG, GIF, WebP, AVIF), PDF, MP4 and texts in UTF-8 (CSV, TXT) are.",
        "Content");

    private static Result<InspectedFile> InspectPicture(ReadOnlySpan<byte> file, MediaKind kind)
    {
        if (UnwantedContent.HoldsMarkup(file))
            return Damaged("it holds parts of a web page or script");
        if (kind == MediaKind.Avif)
            return InspectAvif(file);
        var reading = Read(file, kind);
        if (!reading.IsSound)
            return Damaged(reading.Fault);
        var size = reading.Size;
        if (CheckSize(size.Width, size.Height, reading.Frames, kind == MediaKind.Jpeg ? int.MaxValue : file.Length) is { } refusal)
            return refusal;
        return new InspectedFile(kind, size);
    }

    private static Result<InspectedFile> InspectAvif(ReadOnlySpan<byte> file)
    {
        if (!IsoMediaReader.IsWhole(file))
            return Damaged("it ends too early");
        if (IsoMediaReader.LargestSize(file) is not { } size)
            return Damaged("its size is not told");
        if (CheckSize(size.Width, size.Height, frames: 1, int.MaxValue) is { } refusal)
            return refusal;
        return new InspectedFile(MediaKind.Avif, Size: null);
    }

    private static Refusal? CheckSize(long width, long height, int frames, int length)
    {
        if (width > LongestSide || height > LongestSide || width * height > MostPixels)
            return new Refusal(
                "media.too-many-pixels",
                FormattableString.Invariant($"The picture measures {width} × {height} pixels. Make it smaller: at most {LongestSide} a side and {MostPixels / 1_000_000} million in all."),
                "Content");
        if (width * height * frames > MostPixelsInAll)
            return new Refusal(
                "media.too-many-pixels",
                FormattableString.Invariant($"The picture moves through {frames} images of {width} × {height} pixels. Make it smaller or shorter, or bring it as MP4."),
                "Content");
        return width * height > LargePicture && width * height / MostPixelsAByte > length
            ? new Refusal(
                "media.bomb",
                FormattableString.Invariant($"A file this small that unfolds to {width} × {height} pixels is made to fill a memory. Save the picture anew, at most 5000 pixels a side."),
                "Content")
            : null;
    }

    private static PictureReading Read(ReadOnlySpan<byte> file, MediaKind kind)
    {
        if (kind == MediaKind.Jpeg)
            return JpegReader.Read(file);
        if (kind == MediaKind.Png)
            return PngReader.Read(file);
        return kind == MediaKind.Gif ? GifReader.Read(file) : WebpReader.Read(file);
    }

    private static Result<InspectedFile> InspectDocument(ReadOnlySpan<byte> file, MediaKind kind)
    {
        if (kind == MediaKind.Pdf && PdfReader.Check(file) is { } refusal)
            return refusal;
        if (kind == MediaKind.Mp4 && !IsoMediaReader.IsWhole(file))
            return Damaged("it ends too early");
        return new InspectedFile(kind, Size: null);
    }

    public static Refusal Damaged(string fault) =>
        new("media.damaged", $"The file cannot be taken in: {fault}. Open it, save it anew and try again.", "Content");
}
