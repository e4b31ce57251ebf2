using System.Globalization;
using System.IO.Compression;
using System.Text;

using AlumniCms.Kernel.Results;

namespace AlumniCms.Media.Inspection;

/// <summary>
/// Looks a PDF over for what acts by itself when it is opened: scripts, programs, files inside. Names are looked for
/// everywhere, also in packed objects and under their disguise (<c>/Java#53cript</c>).
/// </summary>
internal static class PdfReader
{
    private const int LongestName = 40;
    private const int MostUnpacked = 32 * 1024 * 1024;
    private const int Tail = 65_557;

    private static readonly string[] Active =
        ["JavaScript", "Launch", "EmbeddedFile", "EmbeddedFiles", "RichMedia", "Rendition", "XFA", "SubmitForm", "ImportData", "GoToE"];

    // What packs objects twice, or in a way that is not unpacked here, could hide all of these.
    private static readonly string[] Hiding =
        ["DecodeParms", "DP", "ASCIIHexDecode", "AHx", "ASCII85Decode", "A85", "LZWDecode", "LZW", "RunLengthDecode", "RL", "Crypt", "JBIG2Decode", "DCTDecode"];

    /// <summary>Null for a document that only shows itself.</summary>
    public static Refusal? Check(ReadOnlySpan<byte> file)
    {
        var end = file.LastIndexOf("%%EOF"u8);
        if (end < 0)
            return FileInspector.Damaged("it ends too early");
        if (file[(end + 5)..].ContainsAnyExcept("\r\n\t \0"u8) || file[^Math.Min(file.Length, Tail)..].IndexOf("PK\u0005\u0006"u8) >= 0)
            return FileInspector.Damaged("something else is hidden behind the document");
        return Look(file, mayUnpack: true);
    }

    private static Refusal? Look(ReadOnlySpan<byte> content, bool mayUnpack)
    {
        var left = MostUnpacked;
        for (var at = content.IndexOf((byte)'/'); at >= 0;)
        {
            var name = NameAt(content[(at + 1)..]);
            if (Active.Contains(name))
                return new Refusal("media.active", $"The PDF acts by itself when it is opened ({name}). Print it to a new PDF and try again.", "Content");
            if (mayUnpack && name == "Encrypt")
                return new Refusal("media.locked", "The PDF is locked with a password, so it cannot be looked into. Save it without one and try again.", "Content");
            if (mayUnpack && name == "ObjStm" && LookInside(content, at, ref left) is { } refusal)
                return refusal;
            var next = content[(at + 1)..].IndexOf((byte)'/');
            at = next < 0 ? -1 : at + 1 + next;
        }

        return null;
    }

    private static Refusal? LookInside(ReadOnlySpan<byte> file, int at, ref int left)
    {
        var begin = file[at..].IndexOf("stream"u8);
        if (begin < 0)
            return null;
        var from = Math.Max(0, file[..at].LastIndexOf("obj"u8));
        for (var name = from; name < at + begin; name++)
            if (file[name] == (byte)'/' && Hiding.Contains(NameAt(file[(name + 1)..])))
                return Packed();
        var packed = file[(at + begin + 6)..];
        packed = packed[(packed.StartsWith("\r\n"u8) ? 2 : packed.StartsWith("\n"u8) || packed.StartsWith("\r"u8) ? 1 : 0)..];
        var length = packed.IndexOf("endstream"u8);
        if (length < 0)
            return FileInspector.Damaged("it ends too early");
        return Unpack(packed[..length], ref left) is { } content ? Look(content, mayUnpack: false) : Packed();
    }

    private static byte[]? Unpack(ReadOnlySpan<byte> packed, ref int left)
    {
        // A stream without a filter is as it is.
        if (packed.Length < 2 || (packed[0] & 0x0F) != 8)
            return packed.ToArray();
        try
        {
            using var from = new ZLibStream(new MemoryStream(packed.ToArray()), CompressionMode.Decompress);
            using var to = new MemoryStream();
            var buffer = new byte[64 * 1024];
            while (from.Read(buffer) is var read and > 0)
            {
                if ((left -= read) < 0)
                    return null;
                to.Write(buffer, 0, read);
            }

            return to.ToArray();
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    private static Refusal Packed() =>
        FileInspector.Damaged("parts of it are packed in a way that cannot be looked into");

    private static string NameAt(ReadOnlySpan<byte> rest)
    {
        var name = new StringBuilder(LongestName);
        for (var at = 0; at < rest.Length && name.Length < LongestName; at++)
        {
            var letter = rest[at];
            if (letter == (byte)'#' && at + 2 < rest.Length
                && byte.TryParse(Encoding.Latin1.GetString(rest.Slice(at + 1, 2)), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var hidden))
            {
                name.Append((char)hidden);
                at += 2;
            }
            else if (char.IsAsciiLetterOrDigit((char)letter))
            {
                name.Append((char)letter);
            }
            else
            {
                break;
            }
        }

        return name.ToString();
    }
}
