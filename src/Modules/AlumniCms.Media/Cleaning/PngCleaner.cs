using System.Buffers;
using System.Buffers.Binary;
using System.IO.Compression;

using AlumniCms.Media.Inspection;

namespace AlumniCms.Media.Cleaning;

/// <summary>Copies the chunks that draw a PNG, also one that moves; texts, times and unknown chunks stay behind.</summary>
internal static class PngCleaner
{
    private const int LongestProfile = 4 * 1024 * 1024;

    private static readonly string[] Kept =
    [
        "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "cICP", "mDCV", "cLLI", "sBIT", "bKGD", "pHYs", "acTL", "fcTL", "fdAT",
    ];

    public static byte[]? Clean(ReadOnlySpan<byte> file)
    {
        var kept = new ArrayBufferWriter<byte>(file.Length);
        kept.Write(PngReader.Signature);
        for (var rest = file[PngReader.Signature.Length..]; rest.Length >= PngReader.ChunkOverhead;)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(rest);
            if (length > rest.Length - PngReader.ChunkOverhead)
                return null;
            var chunk = rest[..((int)length + PngReader.ChunkOverhead)];
            var type = System.Text.Encoding.Latin1.GetString(chunk.Slice(4, 4));
            if (type == "eXIf" && ExifReader.OrientationOfNotes(chunk.Slice(8, (int)length)) is not 1 and var orientation)
                Write(kept, "eXIf"u8, OrientationNote.Of(orientation));
            else if (Kept.Contains(type) && (type != "iCCP" || IsSmall(chunk.Slice(8, (int)length))))
                kept.Write(chunk);
            rest = rest[chunk.Length..];
        }

        return kept.WrittenSpan.ToArray();
    }

    private static void Write(ArrayBufferWriter<byte> kept, ReadOnlySpan<byte> type, ReadOnlySpan<byte> content)
    {
        var chunk = new byte[content.Length + PngReader.ChunkOverhead];
        BinaryPrimitives.WriteInt32BigEndian(chunk, content.Length);
        type.CopyTo(chunk.AsSpan(4));
        content.CopyTo(chunk.AsSpan(8));
        BinaryPrimitives.WriteUInt32BigEndian(chunk.AsSpan(^4), Checksum(chunk.AsSpan(4, content.Length + 4)));
        kept.Write(chunk);
    }

    // A colour profile is packed, and could be packed to fill the memory of whoever opens the picture.
    private static bool IsSmall(ReadOnlySpan<byte> content)
    {
        var name = content.IndexOf((byte)0);
        if (name is < 0 or > 79 || content.Length < name + 3)
            return false;
        try
        {
            using var profile = new ZLibStream(new MemoryStream(content[(name + 2)..].ToArray()), CompressionMode.Decompress);
            var buffer = new byte[64 * 1024];
            var length = 0;
            while (profile.Read(buffer) is var read and > 0)
                if ((length += read) > LongestProfile)
                    return false;
            return true;
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }

    // CRC-32 as PNG has it (ISO 3309), a bit at a time: it is needed for a note of a few bytes.
    private static uint Checksum(ReadOnlySpan<byte> bytes)
    {
        var sum = uint.MaxValue;
        foreach (var value in bytes)
        {
            sum ^= value;
            for (var bit = 0; bit < 8; bit++)
                sum = (sum >> 1) ^ ((sum & 1) * 0xEDB88320);
        }

        return ~sum;
    }
}
