using System.Buffers.Binary;

namespace AlumniCms.Media.Inspection;

/// <summary>Walks a JPEG's segments up to its pixels. Cameras write more after the picture, so what follows is not looked at.</summary>
internal static class JpegReader
{
    private const byte StartOfScan = 0xDA;
    private const byte EndOfImage = 0xD9;
    private const byte Notes = 0xE1;

    public static ReadOnlySpan<byte> Signature => [0xFF, 0xD8, 0xFF];

    /// <summary>The size as the picture is shown, turned as its camera was held.</summary>
    public static PictureReading Read(ReadOnlySpan<byte> file)
    {
        PictureReading? size = null;
        var isTurned = false;
        var rest = file[2..];
        while (true)
        {
            while (rest.Length > 1 && rest[0] == 0xFF && rest[1] == 0xFF)
                rest = rest[1..];
            if (rest.Length < 4)
                return PictureReading.Truncated;
            if (rest[0] != 0xFF)
                return PictureReading.Damaged("its segments do not follow each other");
            var marker = rest[1];
            if (marker == StartOfScan)
                return Finish(isTurned ? size?.Turned() : size, rest);
            var length = BinaryPrimitives.ReadUInt16BigEndian(rest[2..]);
            if (marker == EndOfImage || length < 2)
                return PictureReading.Damaged("it holds no picture");
            if (length > rest.Length - 2)
                return PictureReading.Truncated;
            if (IsFrame(marker))
                size = Frame(rest.Slice(4, length - 2));
            if (marker == Notes)
                isTurned |= ExifReader.TurnsASide(rest.Slice(4, length - 2));
            if (size is { IsSound: false })
                return size;
            rest = rest[(length + 2)..];
        }
    }

    private static PictureReading Finish(PictureReading? size, ReadOnlySpan<byte> scan)
    {
        if (scan.LastIndexOf((ReadOnlySpan<byte>)[0xFF, EndOfImage]) < 0)
            return PictureReading.Truncated;
        return size ?? PictureReading.Damaged("its size is not told before its pixels");
    }

    // C4, C8 and CC are tables that stand among the frame markers.
    private static bool IsFrame(byte marker) => marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC);

    private static PictureReading Frame(ReadOnlySpan<byte> frame) => frame.Length < 6
        ? PictureReading.Truncated
        : PictureReading.Of(BinaryPrimitives.ReadUInt16BigEndian(frame[3..]), BinaryPrimitives.ReadUInt16BigEndian(frame[1..]));
}
