using System.Buffers.Binary;

using AlumniCms.Media.Inspection;

namespace AlumniCms.Media.Cleaning;

/// <summary>Blanks the items of an AVIF that are notes (Exif, XMP): they stand between the pixels, at places that its index names.</summary>
internal static class AvifNotes
{
    private const int FullBoxHeader = 4;
    private const int MostItems = 5000;

    /// <summary>Blanks them within the file; false when the index cannot be followed.</summary>
    public static bool Blank(byte[] file, int from, int to)
    {
        var notes = new HashSet<uint>();
        (int At, int End)? places = null, data = null;
        for (var at = from + FullBoxHeader; at < to;)
        {
            if (IsoMediaReader.BoxAt(file.AsSpan(at, to - at)) is not { } box)
                return false;
            var type = file.AsSpan(at + 4, 4);
            if (type.SequenceEqual("iinf"u8) && !ReadNotes(file.AsSpan(at + box.Header, box.Length - box.Header), notes))
                return false;
            if (type.SequenceEqual("iloc"u8))
                places = (at + box.Header, at + box.Length);
            if (type.SequenceEqual("idat"u8))
                data = (at + box.Header, at + box.Length);
            at += box.Length;
        }

        if (notes.Count == 0)
            return true;
        return places is { } index && new ItemPlaces(file, index.At, index.End, data?.At).Blank(notes);
    }

    private static bool ReadNotes(ReadOnlySpan<byte> content, HashSet<uint> notes)
    {
        if (content.Length < 8)
            return false;
        var rest = content[(content[0] == 0 ? 6 : 8)..];
        for (var count = 0; rest.Length >= 8; count++)
        {
            if (count > MostItems || IsoMediaReader.BoxAt(rest) is not { } box)
                return false;
            var entry = rest[box.Header..box.Length];
            if (entry.Length < 12)
                return false;
            var isWide = entry[0] >= 3;
            var id = isWide ? BinaryPrimitives.ReadUInt32BigEndian(entry[4..]) : BinaryPrimitives.ReadUInt16BigEndian(entry[4..]);
            var type = entry.Slice(isWide ? 10 : 8, Math.Min(4, entry.Length - (isWide ? 10 : 8)));
            if (type.SequenceEqual("Exif"u8) || type.SequenceEqual("mime"u8) || type.SequenceEqual("uri "u8))
                notes.Add(id);
            rest = rest[box.Length..];
        }

        return true;
    }
}
