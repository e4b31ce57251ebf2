using System.Buffers.Binary;

namespace AlumniCms.Media.Inspection;

/// <summary>Walks a PNG's chunks from its header to its end, which must be the file's.</summary>
internal static class PngReader
{
    public const int ChunkOverhead = 12;

    public static ReadOnlySpan<byte> Signature => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    public static PictureReading Read(ReadOnlySpan<byte> file)
    {
        var rest = file[Signature.Length..];
        PictureReading? size = null;
        var hasPixels = false;
        var (frames, orientation) = (0, 1);
        for (var first = true; ; first = false)
        {
            if (rest.Length < ChunkOverhead)
                return PictureReading.Truncated;
            var length = BinaryPrimitives.ReadUInt32BigEndian(rest);
            if (length > rest.Length - ChunkOverhead)
                return PictureReading.Truncated;
            var type = rest.Slice(4, 4);
            if (first && !type.SequenceEqual("IHDR"u8))
                return PictureReading.Damaged("it does not begin with its header");
            size ??= Header(rest.Slice(8, (int)length));
            if (!size.IsSound)
                return size;
            hasPixels |= type.SequenceEqual("IDAT"u8);
            frames += type.SequenceEqual("fcTL"u8) ? 1 : 0;
            if (type.SequenceEqual("eXIf"u8))
                orientation = ExifReader.OrientationOfNotes(rest.Slice(8, (int)length));
            rest = rest[((int)length + ChunkOverhead)..];
            if (type.SequenceEqual("IEND"u8))
                break;
        }

        if (!hasPixels)
            return PictureReading.Damaged("it holds no picture");
        size = size with { Frames = Math.Max(1, frames) };
        if (ExifReader.TurnsASide(orientation))
            size = size.Turned();
        return rest.IsEmpty ? size : PictureReading.Damaged("something else follows the picture in the file");
    }

    private static PictureReading Header(ReadOnlySpan<byte> header) => header.Length == 13
        ? PictureReading.Of(BinaryPrimitives.ReadUInt32BigEndian(header), BinaryPrimitives.ReadUInt32BigEndian(header[4..]))
        : PictureReading.Damaged("its header has a wrong length");
}
