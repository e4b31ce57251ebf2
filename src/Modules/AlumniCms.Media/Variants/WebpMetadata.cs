using System.Buffers;
using System.Buffers.Binary;

using AlumniCms.Media.Inspection;

namespace AlumniCms.Media.Variants;

/// <summary>
/// Takes out of a WebP what tells of the camera, the place and the person. libvips 8.14 is asked to and leaves it in.
/// </summary>
internal static class WebpMetadata
{
    private const int FileHeader = 12;
    private const int ChunkHeader = 8;
    private const byte HasExif = 0x08;
    private const byte HasXmp = 0x04;

    /// <summary>The picture alone, or null for what is no whole WebP.</summary>
    public static byte[]? Remove(ReadOnlySpan<byte> file)
    {
        if (!WebpReader.IsWebp(file) || !WebpReader.Read(file).IsSound)
            return null;
        var kept = new ArrayBufferWriter<byte>(file.Length);
        kept.Write(file[..FileHeader]);
        for (var rest = file[FileHeader..]; rest.Length >= ChunkHeader;)
        {
            var length = ChunkHeader + (long)BinaryPrimitives.ReadUInt32LittleEndian(rest[4..]);
            if (length > rest.Length)
                return null;
            var chunk = rest[..(int)Math.Min(length + (length % 2), rest.Length)];
            if (!chunk.StartsWith("EXIF"u8) && !chunk.StartsWith("XMP "u8))
                kept.Write(chunk);
            rest = rest[chunk.Length..];
        }

        return Finish(kept.WrittenSpan.ToArray());
    }

    private static byte[] Finish(byte[] file)
    {
        BinaryPrimitives.WriteUInt32LittleEndian(file.AsSpan(4), (uint)file.Length - 8);
        if (file.AsSpan(FileHeader).StartsWith("VP8X"u8))
            file[FileHeader + ChunkHeader] &= unchecked((byte)~(HasExif | HasXmp));
        return file;
    }
}
