using System.Text;

namespace AlumniCms.Recipes.Scripting;

/// <summary>Decodes UTF-8 without its mark and refuses broken bytes, which would otherwise turn into � unnoticed.</summary>
internal static class StrictUtf8
{
    private static readonly UTF8Encoding Encoding = new(encoderShouldEmitUTF8Identifier: true, throwOnInvalidBytes: true);

    /// <summary>The text of the bytes.</summary>
    /// <exception cref="DecoderFallbackException">The bytes are not UTF-8.</exception>
    public static string Decode(ReadOnlySpan<byte> bytes)
        => Encoding.GetString(bytes.StartsWith(Encoding.Preamble) ? bytes[Encoding.Preamble.Length..] : bytes);
}
