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
            if (BoxAt(file) is not { } box)
                return false;
            file = file[box.Length..];
        }

        return true;
    }

    /// <summary>The lengths of the box that begins here, its header's and its whole one; null when it does not fit.</summary>
    public static (int Header, int Length)? BoxAt(ReadOnlySpan<byte> rest)
    {
        if (rest.Length < 8)
            return null;
        long length = BinaryPrimitives.ReadUInt32BigEndian(rest);
        if (length == 1 && rest.Length < 16)
            return null;
        var header = length == 1 ? 16 : 8;
        length = length switch
        {
            0 => rest.Length,
            1 => BinaryPrimitives.ReadInt64BigEndian(rest[8..]),
            _ => length,
        };
        return length >= header && length <= rest.Length ? (header, (int)length) : null;
    }

    /// <summary>The largest size that an AVIF names (<c>ispe</c>), wherever it stands; null when it names none.</summary>
    public static (long Width, long Height)? LargestSize(ReadOnlySpan<byte> file)
    {
        (long Width, long Height)? largest = null;
        for (var at = file.IndexOf("ispe"u8); at >= 0;)
        {
            if (file.Length - at >= 16 && at >= 4 && BinaryPrimitives.ReadUInt32BigEndian(file[(at - 4)..]) == 20)
            {
                var size = (Width: (long)BinaryPrimitives.ReadUInt32BigEndian(file[(at + 8)..]), Height: (long)BinaryPrimitives.ReadUInt32BigEndian(file[(at + 12)..]));
                if (largest is not { } known || (Int128)size.Width * size.Height > (Int128)known.Width * known.Height)
                    largest = size;
            }

            var next = file[(at + 4)..].IndexOf("ispe"u8);
            at = next < 0 ? -1 : at + 4 + next;
        }

        return largest;
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
