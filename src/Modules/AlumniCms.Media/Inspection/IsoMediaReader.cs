using System.Buffers.Binary;

namespace AlumniCms.Media.Inspection;

/// <summary>Tells AVIF pictures and MP4 videos apart by the brands that they name in their first box.</summary>
internal static class IsoMediaReader
{
    private static readonly string[] Avif = ["avif", "avis"];
    private static readonly string[] Mp4 = ["isom", "iso2", "iso4", "iso5", "iso6", "mp41", "mp42", "avc1", "M4V ", "dash"];

    public static bool IsAvif(ReadOnlySpan<byte> file) => HasBrand(file, Avif);

    public static bool IsMp4(ReadOnlySpan<byte> file) => HasBrand(file, Mp4);

    /// <summary>Whether the boxes fill the file from its beginning to its end.</summary>
    public static bool IsWhole(ReadOnlySpan<byte> file)
    {
        while (!file.IsEmpty)
        {
            if (file.Length < 8)
                return false;
            long length = BinaryPrimitives.ReadUInt32BigEndian(file);
            if (length == 0)
                return true;
            if (length == 1)
                length = file.Length < 16 ? -1 : BinaryPrimitives.ReadInt64BigEndian(file[8..]);
            if (length < 8 || length > file.Length)
                return false;
            file = file[(int)length..];
        }

        return true;
    }

    private static bool HasBrand(ReadOnlySpan<byte> file, string[] brands)
    {
        if (file.Length < 16 || !file.Slice(4, 4).SequenceEqual("ftyp"u8))
            return false;
        var length = BinaryPrimitives.ReadUInt32BigEndian(file);
        if (length is < 16 or > 512 || length > file.Length)
            return false;
        for (var at = 8; at + 4 <= length; at += 4)
            if (at != 12 && brands.Contains(System.Text.Encoding.Latin1.GetString(file.Slice(at, 4))))
                return true;
        return false;
    }
}
