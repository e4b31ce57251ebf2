using System.Buffers;
using System.Buffers.Binary;

using AlumniCms.Media.Inspection;

namespace AlumniCms.Media.Cleaning;

/// <summary>Copies the chunks that draw a WebP. libvips 8.14 is asked to leave the others out of what it writes and does not.</summary>
internal static class WebpCleaner
{
    private const int FileHeader = 12;
    private const int ChunkHeader = 8;
    private const byte HasExif = 0x08;
    private const byte HasXmp = 0x04;
    private static readonly string[] Kept = ["VP8X", "VP8 ", "VP8L", "ALPH", "ANIM", "ANMF", "ICCP"];

    /// <summary>The picture alone, or null for what is no whole WebP.</summary>
    public static byte[]? Clean(ReadOnlySpan<byte> file)
    {
        if (!WebpReader.IsWebp(file) || !WebpReader.Read(file).IsSound)
            return null;
        var kept = new ArrayBufferWriter<byte>(file.Length);
        kept.Write(file[..FileHeader]);
        var orientation = 1;
        for (var rest = file[FileHeader..]; rest.Length >= ChunkHeader;)
        {
            var length = ChunkHeader + (long)BinaryPrimitives.ReadUInt32LittleEndian(rest[4..]);
            if (length > rest.Length)
                return null;
            var chunk = rest[..(int)Math.Min(length + (length % 2), rest.Length)];
            if (chunk.StartsWith("EXIF"u8))
                orientation = ExifReader.OrientationOfNotes(chunk[ChunkHeader..]);
            else if (Kept.Contains(System.Text.Encoding.Latin1.GetString(chunk[..4])))
                kept.Write(chunk);
            rest = rest[chunk.Length..];
        }

        return Finish(kept, orientation);
    }

    private static byte[] Finish(ArrayBufferWriter<byte> kept, int orientation)
    {
        var isExtended = kept.WrittenSpan[FileHeader..].StartsWith("VP8X"u8);
        var turned = isExtended && orientation != 1;
        if (turned)
        {
            kept.Write("EXIF"u8);
            kept.Write((ReadOnlySpan<byte>)[OrientationNote.Length, 0, 0, 0]);
            kept.Write(OrientationNote.Of(orientation));
        }

        var file = kept.WrittenSpan.ToArray();
        BinaryPrimitives.WriteUInt32LittleEndian(file.AsSpan(4), (uint)file.Length - 8);
        if (isExtended)
            file[FileHeader + ChunkHeader] = (byte)((file[FileHeader + ChunkHeader] & ~(HasExif | HasXmp)) | (turned ? HasExif : 0));
        return file;
    }
}
