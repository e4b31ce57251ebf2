using System.Buffers.Binary;

namespace AlumniCms.Media.Inspection;

/// <summary>
/// Walks a GIF's blocks to its trailer. A page that merely calls itself <c>GIF89a</c> has no such structure.
/// </summary>
internal static class GifReader
{
    public const int HeaderLength = 13;
    private const int ImageHeaderLength = 10;

    public static bool IsGif(ReadOnlySpan<byte> file) => file.StartsWith("GIF87a"u8) || file.StartsWith("GIF89a"u8);

    public static PictureReading Read(ReadOnlySpan<byte> file)
    {
        if (file.Length < HeaderLength)
            return PictureReading.Truncated;
        var size = PictureReading.Of(
            BinaryPrimitives.ReadUInt16LittleEndian(file[6..]), BinaryPrimitives.ReadUInt16LittleEndian(file[8..]));
        var at = HeaderLength + ColoursLength(file[10]);
        var frames = 0;
        while (size.IsSound)
        {
            if (at >= file.Length)
                return PictureReading.Truncated;
            if (file[at] == (byte)';')
                return End(file, at, frames, size);
            frames += file[at] == (byte)',' ? 1 : 0;
            at = EndOfBlock(file, at);
            if (at < 0)
                return PictureReading.Damaged("its blocks do not follow each other");
        }

        return size;
    }

    /// <summary>The place after the block that begins here; the file's length when it breaks off, negative when it is none.</summary>
    public static int EndOfBlock(ReadOnlySpan<byte> file, int at) => file[at] switch
    {
        (byte)'!' => SkipBlocks(file, at + 2),
        (byte)',' when at + ImageHeaderLength < file.Length => SkipBlocks(file, at + ImageHeaderLength + ColoursLength(file[at + 9]) + 1),
        _ => -1,
    };

    private static PictureReading End(ReadOnlySpan<byte> file, int at, int frames, PictureReading size)
    {
        if (frames == 0)
            return PictureReading.Damaged("it holds no picture");
        return at == file.Length - 1 ? size with { Frames = frames } : PictureReading.Damaged("something else follows the picture in the file");
    }

    public static int ColoursLength(byte flags) => (flags & 0x80) == 0 ? 0 : 3 << ((flags & 7) + 1);

    /// <summary>The place after a chain of blocks; the file's length when the chain breaks off.</summary>
    private static int SkipBlocks(ReadOnlySpan<byte> file, int at)
    {
        while (at < file.Length && file[at] != 0)
            at += file[at] + 1;
        return at < file.Length ? at + 1 : file.Length;
    }
}
