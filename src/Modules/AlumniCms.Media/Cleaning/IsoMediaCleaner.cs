using System.Buffers.Binary;

using AlumniCms.Media.Inspection;

namespace AlumniCms.Media.Cleaning;

/// <summary>
/// Blanks the notes of AVIF pictures and MP4 videos in place: other boxes name places in the file, so nothing may move.
/// </summary>
internal static class IsoMediaCleaner
{
    private const int BoxHeader = 8;
    private static readonly string[] Notes = ["udta", "uuid", "free", "skip", "ID32", "cprt"];
    private static readonly string[] Holders = ["moov", "trak", "mdia", "minf", "moof", "traf"];

    public static byte[]? Clean(byte[] file)
    {
        var copy = (byte[])file.Clone();
        var isPicture = IsoMediaReader.IsAvif(file);
        return Walk(copy, 0, copy.Length, isPicture) ? copy : null;
    }

    private static bool Walk(byte[] file, int from, int to, bool isPicture)
    {
        for (var at = from; at < to;)
        {
            if (IsoMediaReader.BoxAt(file.AsSpan(at, to - at)) is not { } box)
                return false;
            var type = file.AsSpan(at + 4, 4);
            var name = System.Text.Encoding.Latin1.GetString(type);
            if (Notes.Contains(name) || (name == "meta" && !isPicture))
                Blank(file, at, box.Header, box.Length);
            else if (name == "meta" && !AvifNotes.Blank(file, at + box.Header, at + box.Length))
                return false;
            else if (Holders.Contains(name) && !Walk(file, at + box.Header, at + box.Length, isPicture))
                return false;
            at += box.Length;
        }

        return true;
    }

    private static void Blank(byte[] file, int at, int header, int length)
    {
        "free"u8.CopyTo(file.AsSpan(at + 4));
        file.AsSpan(at + header, length - header).Clear();
    }
}
