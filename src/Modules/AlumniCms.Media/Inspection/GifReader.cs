using System.Buffers.Binary;

namespace AlumniCms.Media.Inspection;

/// <summary>
/// Walks a GIF's blocks to its trailer. A page that merely calls itself <c>GIF89a</c> has no such structure.
/// </summary>
internal static class GifReader
{
    private const int HeaderLength = 13;
    private const int ImageHeaderLength = 10;

    public static bool IsGif(ReadOnlySpan<byte> file) => file.StartsWith("GIF87a"u8) || file.StartsWith("GIF89a"u8);

    public static PictureReading Read(ReadOnlySpan<byte> file)
    {
        if (file.Length < HeaderLength)
            return PictureReading.Truncated;
        var size = PictureReading.Of(
            BinaryPrimitives.ReadUInt16LittleEndian(file[6..]), BinaryPrimitives.ReadUInt16LittleEndian(file[8..]));
        var at = HeaderLength + ColoursLength(file[10]);
        var hasPixels = false;
        while (size.IsSound)
        {
            if (at >= file.Length)
                return PictureReading.Truncated;
            switch (file[at])
            {
                case (byte)';':
                    return End(file, at, hasPixels, size);
                case (byte)'!':
                    at = SkipBlocks(file, at + 2);
                    break;
                case (byte)',' when at + ImageHeaderLength < file.Length:
                    at = SkipBlocks(file, at + ImageHeaderLength + ColoursLength(file[at + 9]) + 1);
                    hasPixels = true;
                    break;
                default:
                    return PictureReading.Damaged("its blocks do not follow each other");
            }
        }

        return size;
    }

    private static PictureReading End(ReadOnlySpan<byte> file, int at, bool hasPixels, PictureReading size)
    {
        if (!hasPixels)
            return PictureReading.Damaged("it holds no picture");
        return at == file.Length - 1 ? size : PictureReading.Damaged("something else follows the picture in the file");
    }

    private static int ColoursLength(byte flags) => (flags & 0x80) == 0 ? 0 : 3 << ((flags & 7) + 1);

    /// <summary>The place after a chain of blocks; the file's length when the chain breaks off.</summary>
    private static int SkipBlocks(ReadOnlySpan<byte> file, int at)
    {
        while (at < file.Length && file[at] != 0)
            at += file[at] + 1;
        return at < file.Length ? at + 1 : file.Length;
    }
}
