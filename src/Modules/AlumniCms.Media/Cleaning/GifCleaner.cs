using System.Buffers;

using AlumniCms.Media.Inspection;

namespace AlumniCms.Media.Cleaning;

/// <summary>Copies the blocks that draw a GIF and how often it moves; comments and the notes of programs stay behind.</summary>
internal static class GifCleaner
{
    private const byte Comment = 0xFE;
    private const byte PlainText = 0x01;
    private const byte Application = 0xFF;

    public static byte[]? Clean(ReadOnlySpan<byte> file)
    {
        var kept = new ArrayBufferWriter<byte>(file.Length);
        var at = GifReader.HeaderLength + GifReader.ColoursLength(file[10]);
        if (at >= file.Length)
            return null;
        kept.Write(file[..at]);
        while (at < file.Length && file[at] != (byte)';')
        {
            var end = GifReader.EndOfBlock(file, at);
            if (end <= at || end >= file.Length)
                return null;
            if (file[at] == (byte)',' || IsKept(file[at..end]))
                kept.Write(file[at..end]);
            at = end;
        }

        kept.Write(";"u8);
        return kept.WrittenSpan.ToArray();
    }

    private static bool IsKept(ReadOnlySpan<byte> block) => block[1] switch
    {
        Comment or PlainText => false,

        // The loop's own note is 19 bytes long; a longer one carries something else.
        Application => block.Length == 19 && (block[3..].StartsWith("NETSCAPE2.0"u8) || block[3..].StartsWith("ANIMEXTS1.0"u8)),
        _ => true,
    };
}
