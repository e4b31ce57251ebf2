using System.Buffers;
using System.Buffers.Binary;

using AlumniCms.Media.Inspection;

namespace AlumniCms.Media.Cleaning;

/// <summary>
/// Copies what draws the picture, its colours and how it is turned. Notes, comments, previews and what follows the
/// picture stay behind.
/// </summary>
internal static class JpegCleaner
{
    private const byte Jfif = 0xE0;
    private const byte Profile = 0xE2;
    private const byte Adobe = 0xEE;
    private const byte Comment = 0xFE;
    private const int JfifLength = 14;

    public static byte[]? Clean(ReadOnlySpan<byte> file)
    {
        var kept = new ArrayBufferWriter<byte>(file.Length);
        kept.Write(file[..2]);
        var orientation = 1;
        var body = new ArrayBufferWriter<byte>(file.Length);
        var rest = file[2..];
        while (true)
        {
            rest = JpegReader.PastFilling(rest);
            if (rest.Length < 2 || rest[0] != 0xFF)
                return null;
            var marker = rest[1];
            if (marker == JpegReader.EndOfImage)
                break;
            if (rest.Length < 4 || BinaryPrimitives.ReadUInt16BigEndian(rest[2..]) is var length && (length < 2 || length > rest.Length - 2))
                return null;
            var content = rest.Slice(4, length - 2);
            if (marker == JpegReader.Notes && orientation == 1)
                orientation = ExifReader.OrientationOfSegment(content);
            if (marker == Jfif && content.StartsWith("JFIF\0"u8) && content.Length >= JfifLength)
                WriteJfif(kept, content);
            else if (IsKept(marker, content))
                body.Write(rest[..(length + 2)]);
            rest = rest[(length + 2)..];
            if (marker != JpegReader.StartOfScan)
                continue;
            var drawn = JpegReader.ScanLength(rest);
            if (drawn < 0)
                return null;
            body.Write(rest[..drawn]);
            rest = rest[drawn..];
        }

        if (orientation != 1)
            WriteOrientation(kept, orientation);
        kept.Write(body.WrittenSpan);
        kept.Write((ReadOnlySpan<byte>)[0xFF, JpegReader.EndOfImage]);
        return kept.WrittenSpan.ToArray();
    }

    private static bool IsKept(byte marker, ReadOnlySpan<byte> content) => marker switch
    {
        Profile => content.StartsWith("ICC_PROFILE\0"u8),
        Adobe => content.StartsWith("Adobe"u8) && content.Length <= 16,
        >= 0xE0 and <= 0xEF or Comment => false,
        _ => true,
    };

    // A preview may follow the header proper.
    private static void WriteJfif(ArrayBufferWriter<byte> kept, ReadOnlySpan<byte> content)
    {
        kept.Write((ReadOnlySpan<byte>)[0xFF, Jfif, 0, JfifLength + 2]);
        kept.Write(content[..(JfifLength - 2)]);
        kept.Write((ReadOnlySpan<byte>)[0, 0]);
    }

    private static void WriteOrientation(ArrayBufferWriter<byte> kept, int orientation)
    {
        kept.Write((ReadOnlySpan<byte>)[0xFF, JpegReader.Notes, 0, (byte)(2 + ExifReader.Prefix.Length + OrientationNote.Length)]);
        kept.Write(ExifReader.Prefix);
        kept.Write(OrientationNote.Of(orientation));
    }
}
