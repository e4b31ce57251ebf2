using System.Buffers.Binary;

namespace AlumniCms.Media.Inspection;

/// <summary>
/// Walks a JPEG's segments to its end. Cameras write more after the picture, which is not looked at: readers do not get it.
/// </summary>
internal static class JpegReader
{
    public const byte StartOfScan = 0xDA;
    public const byte EndOfImage = 0xD9;
    public const byte Notes = 0xE1;

    // A picture that is drawn in several goes has a dozen of them; thousands keep a program busy for minutes.
    private const int MostScans = 100;

    public static ReadOnlySpan<byte> Signature => [0xFF, 0xD8, 0xFF];

    /// <summary>The size as the picture is shown, turned as its camera was held.</summary>
    public static PictureReading Read(ReadOnlySpan<byte> file)
    {
        PictureReading? size = null;
        var (orientation, scans) = (1, 0);
        var rest = file[2..];
        while (true)
        {
            rest = PastFilling(rest);
            if (rest.Length < 2)
                return PictureReading.Truncated;
            if (rest[0] != 0xFF)
                return PictureReading.Damaged("its segments do not follow each other");
            var marker = rest[1];
            if (marker == EndOfImage)
                return scans == 0 ? PictureReading.Damaged("it holds no picture") : Finish(size, orientation);
            if (rest.Length < 4)
                return PictureReading.Truncated;
            var length = BinaryPrimitives.ReadUInt16BigEndian(rest[2..]);
            if (length < 2)
                return PictureReading.Damaged("it holds no picture");
            if (length > rest.Length - 2)
                return PictureReading.Truncated;
            if (IsFrame(marker))
                size ??= Frame(rest.Slice(4, length - 2));
            if (marker == Notes && orientation == 1)
                orientation = ExifReader.OrientationOfSegment(rest.Slice(4, length - 2));
            if (size is { IsSound: false })
                return size;
            rest = rest[(length + 2)..];
            if (marker != StartOfScan)
                continue;
            if (++scans > MostScans)
                return PictureReading.Damaged("it is drawn in more goes than any picture needs");
            var drawn = ScanLength(rest);
            if (drawn < 0)
                return PictureReading.Truncated;
            rest = rest[drawn..];
        }
    }

    /// <summary>Any marker may have filling in front of it.</summary>
    public static ReadOnlySpan<byte> PastFilling(ReadOnlySpan<byte> rest)
    {
        while (rest.Length > 1 && rest[0] == 0xFF && rest[1] == 0xFF)
            rest = rest[1..];
        return rest;
    }

    /// <summary>The length of the pixels up to the next marker; negative when there is none.</summary>
    public static int ScanLength(ReadOnlySpan<byte> pixels)
    {
        for (var at = 0; ; at += 2)
        {
            var next = pixels[at..].IndexOf((byte)0xFF);
            if (next < 0 || at + next + 1 >= pixels.Length)
                return -1;
            at += next;
            if (pixels[at + 1] == 0xFF)
                at--;
            else if (pixels[at + 1] is not 0 and not (>= 0xD0 and <= 0xD7))
                return at;
        }
    }

    private static PictureReading Finish(PictureReading? size, int orientation) => size is null
        ? PictureReading.Damaged("its size is not told")
        : ExifReader.TurnsASide(orientation) ? size.Turned() : size;

    // C4, C8 and CC are tables that stand among the frame markers.
    private static bool IsFrame(byte marker) => marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC);

    private static PictureReading Frame(ReadOnlySpan<byte> frame) => frame.Length < 6
        ? PictureReading.Truncated
        : PictureReading.Of(BinaryPrimitives.ReadUInt16BigEndian(frame[3..]), BinaryPrimitives.ReadUInt16BigEndian(frame[1..]));
}
