using System.Buffers.Binary;

namespace AlumniCms.Media.Inspection;

/// <summary>Reads the first chunk of a WebP, which tells the size in each of its three kinds.</summary>
internal static class WebpReader
{
    private const int HeaderLength = 12;
    private const int ChunkHeaderLength = 8;

    public static bool IsWebp(ReadOnlySpan<byte> file) =>
        file.Length >= HeaderLength && file.StartsWith("RIFF"u8) && file.Slice(8, 4).SequenceEqual("WEBP"u8);

    public static PictureReading Read(ReadOnlySpan<byte> file)
    {
        var declared = BinaryPrimitives.ReadUInt32LittleEndian(file[4..]) + 8L;
        if (declared > file.Length || file.Length < HeaderLength + ChunkHeaderLength + 10)
            return PictureReading.Truncated;
        if (file.Length - declared > 1)
            return PictureReading.Damaged("something else follows the picture in the file");
        var chunk = file[HeaderLength..];
        var length = BinaryPrimitives.ReadUInt32LittleEndian(chunk[4..]);
        if (length > chunk.Length - ChunkHeaderLength)
            return PictureReading.Truncated;
        var size = Size(chunk[..4], chunk[ChunkHeaderLength..]);
        return size.IsSound && chunk.StartsWith("VP8X"u8) ? Extended(file[HeaderLength..(int)declared], size) : size;
    }

    private static PictureReading Extended(ReadOnlySpan<byte> rest, PictureReading size)
    {
        var (frames, orientation, hasPixels) = (0, 1, false);
        while (rest.Length >= ChunkHeaderLength)
        {
            var length = ChunkHeaderLength + (long)BinaryPrimitives.ReadUInt32LittleEndian(rest[4..]);
            if (length > rest.Length)
                return PictureReading.Truncated;
            frames += rest.StartsWith("ANMF"u8) ? 1 : 0;
            hasPixels |= rest.StartsWith("ANMF"u8) || rest.StartsWith("VP8 "u8) || rest.StartsWith("VP8L"u8);
            if (rest.StartsWith("EXIF"u8))
                orientation = ExifReader.OrientationOfNotes(rest[ChunkHeaderLength..(int)length]);
            rest = rest[(int)Math.Min(length + (length % 2), rest.Length)..];
        }

        if (!hasPixels)
            return PictureReading.Damaged("it holds no picture");
        size = size with { Frames = Math.Max(1, frames) };
        return ExifReader.TurnsASide(orientation) ? size.Turned() : size;
    }

    private static PictureReading Size(ReadOnlySpan<byte> kind, ReadOnlySpan<byte> body)
    {
        if (kind.SequenceEqual("VP8X"u8))
            return PictureReading.Of(UInt24(body[4..]) + 1, UInt24(body[7..]) + 1);
        if (kind.SequenceEqual("VP8L"u8) && body[0] == 0x2F)
        {
            var bits = BinaryPrimitives.ReadUInt32LittleEndian(body[1..]);
            return PictureReading.Of((bits & 0x3FFF) + 1, ((bits >> 14) & 0x3FFF) + 1);
        }

        if (kind.SequenceEqual("VP8 "u8) && body.Slice(3, 3).SequenceEqual((ReadOnlySpan<byte>)[0x9D, 0x01, 0x2A]))
            return PictureReading.Of(
                BinaryPrimitives.ReadUInt16LittleEndian(body[6..]) & 0x3FFF,
                BinaryPrimitives.ReadUInt16LittleEndian(body[8..]) & 0x3FFF);
        return PictureReading.Damaged("its first part is of no known kind");
    }

    private static int UInt24(ReadOnlySpan<byte> bytes) => bytes[0] | (bytes[1] << 8) | (bytes[2] << 16);
}
