using System.Text;

namespace AlumniCms.Sites.Localization;

/// <summary>Turns the bytes of a PO file into text; only UTF-8 is read.</summary>
internal static class PoUtf8
{
    public const string Remedy = "Save it as UTF-8 and declare “Content-Type: text/plain; charset=UTF-8\\n” in its header.";

    public static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static string Decode(ReadOnlySpan<byte> bytes, string file)
    {
        if (bytes.StartsWith(Encoding.UTF8.Preamble))
            bytes = bytes[Encoding.UTF8.Preamble.Length..];
        try
        {
            return Strict.GetString(bytes);
        }
        catch (DecoderFallbackException invalid)
        {
            throw new PoFormatException(file, LineOf(bytes, invalid.Index), $"a byte is not UTF-8", Remedy, invalid);
        }
    }

    /// <summary>Reads at most the allowed size, so that an endless stream ends in a message.</summary>
    public static string Read(Stream stream, string file)
    {
        using var bytes = new MemoryStream();
        var buffer = new byte[81920];
        int read;
        while ((read = stream.Read(buffer, 0, buffer.Length)) > 0)
        {
            bytes.Write(buffer, 0, read);
            if (bytes.Length > PoLimits.FileLength)
                throw PoLimits.FileTooLarge(file);
        }

        return Decode(bytes.GetBuffer().AsSpan(0, (int)bytes.Length), file);
    }

    // The decoder's index may lie a few bytes before or behind the span's ends.
    private static int LineOf(ReadOnlySpan<byte> bytes, int index) =>
        1 + bytes[..Math.Clamp(index, 0, bytes.Length)].Count((byte)'\n');
}
