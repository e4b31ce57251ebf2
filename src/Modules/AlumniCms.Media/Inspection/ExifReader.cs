using System.Buffers.Binary;

namespace AlumniCms.Media.Inspection;

/// <summary>Reads from the notes of a camera how it was held.</summary>
internal static class ExifReader
{
    private const int HeaderLength = 8;
    private const int EntryLength = 12;
    private const ushort Orientation = 0x0112;

    /// <summary>Whether a segment (APP1) says that the picture is shown lying on its side: width and height change places.</summary>
    public static bool TurnsASide(ReadOnlySpan<byte> segment)
    {
        if (!segment.StartsWith("Exif\0\0"u8))
            return false;
        var notes = segment[6..];
        var isLittle = notes.StartsWith("II"u8);
        if (notes.Length < HeaderLength || !(isLittle || notes.StartsWith("MM"u8)))
            return false;
        var at = isLittle ? BinaryPrimitives.ReadUInt32LittleEndian(notes[4..]) : BinaryPrimitives.ReadUInt32BigEndian(notes[4..]);
        if (at > notes.Length - 2)
            return false;
        var entries = notes[(int)at..];
        var count = Number(entries, isLittle);
        for (entries = entries[2..]; count > 0 && entries.Length >= EntryLength; count--, entries = entries[EntryLength..])
            if (Number(entries, isLittle) == Orientation)
                return Number(entries[8..], isLittle) is >= 5 and <= 8;
        return false;
    }

    private static ushort Number(ReadOnlySpan<byte> bytes, bool isLittle) =>
        isLittle ? BinaryPrimitives.ReadUInt16LittleEndian(bytes) : BinaryPrimitives.ReadUInt16BigEndian(bytes);
}
