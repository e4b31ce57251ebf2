using System.Buffers.Binary;

namespace AlumniCms.Media.Inspection;

/// <summary>Reads from the notes of a camera how it was held.</summary>
internal static class ExifReader
{
    private const int HeaderLength = 8;
    private const int EntryLength = 12;
    private const ushort Orientation = 0x0112;

    /// <summary>What notes begin with inside a JPEG, and at times elsewhere.</summary>
    public static ReadOnlySpan<byte> Prefix => "Exif\0\0"u8;

    /// <summary>How the camera was held, from 1 to 8; 1, upright, when a segment (APP1) does not say.</summary>
    public static int OrientationOfSegment(ReadOnlySpan<byte> segment) =>
        segment.StartsWith(Prefix) ? OrientationOfNotes(segment[Prefix.Length..]) : 1;

    /// <summary>The same from the notes themselves.</summary>
    public static int OrientationOfNotes(ReadOnlySpan<byte> notes)
    {
        if (notes.StartsWith(Prefix))
            notes = notes[Prefix.Length..];
        var isLittle = notes.StartsWith("II"u8);
        if (notes.Length < HeaderLength || !(isLittle || notes.StartsWith("MM"u8)))
            return 1;
        var at = isLittle ? BinaryPrimitives.ReadUInt32LittleEndian(notes[4..]) : BinaryPrimitives.ReadUInt32BigEndian(notes[4..]);
        if (at > notes.Length - 2)
            return 1;
        var entries = notes[(int)at..];
        var count = Number(entries, isLittle);
        for (entries = entries[2..]; count > 0 && entries.Length >= EntryLength; count--, entries = entries[EntryLength..])
            if (Number(entries, isLittle) == Orientation)
                return Number(entries[8..], isLittle) is >= 1 and <= 8 and var found ? found : 1;
        return 1;
    }

    /// <summary>Whether width and height change places when the picture is shown.</summary>
    public static bool TurnsASide(int orientation) => orientation >= 5;

    private static ushort Number(ReadOnlySpan<byte> bytes, bool isLittle) =>
        isLittle ? BinaryPrimitives.ReadUInt16LittleEndian(bytes) : BinaryPrimitives.ReadUInt16BigEndian(bytes);
}
