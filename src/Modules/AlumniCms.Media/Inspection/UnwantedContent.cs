using System.Text;

namespace AlumniCms.Media.Inspection;

/// <summary>Recognises what is refused, so that the answer can say what it is and what to do instead.</summary>
internal static class UnwantedContent
{
    private const int HeadLength = 1024;

    private static readonly string[] Markup = ["<script", "<html", "<!doctype", "<iframe", "<?php"];

    /// <summary>A sentence on what the file is, or null when it is nothing that is known as unwanted.</summary>
    public static string? Describe(ReadOnlySpan<byte> file)
    {
        if (file.StartsWith("MZ"u8) || file.StartsWith("\u007fELF"u8) || file.StartsWith((ReadOnlySpan<byte>)[0xCF, 0xFA, 0xED, 0xFE]))
            return "It is a program, which is never taken in.";
        if (file.StartsWith("#!"u8))
            return "It is a script, which is never taken in.";
        if (file.StartsWith("PK\u0003\u0004"u8))
            return "It is an archive or an office document. Export it as PDF.";
        var head = Encoding.Latin1.GetString(file[..Math.Min(file.Length, HeadLength)]).Replace("\0", "", StringComparison.Ordinal);
        if (Has(head, "<svg"))
            return "It is an SVG drawing, which may hold scripts. Export it as PNG or WebP.";
        if (Markup.Any(sign => Has(head, sign)))
            return "It is a web page or a script, which is never taken in. Export it as PDF.";
        return Has(head, "<?xml") ? "It is an XML document, which is never taken in." : null;
    }

    /// <summary>Whether marks of a web page or script stand anywhere in a file that calls itself something else.</summary>
    public static bool HoldsMarkup(ReadOnlySpan<byte> file)
    {
        Span<byte> window = stackalloc byte[9];
        for (var at = file.IndexOf((byte)'<'); at >= 0;)
        {
            var length = Math.Min(window.Length, file.Length - at);
            for (var i = 0; i < length; i++)
                window[i] = file[at + i] is >= (byte)'A' and <= (byte)'Z' ? (byte)(file[at + i] | 0x20) : file[at + i];
            foreach (var sign in Markup)
                if (length >= sign.Length && Encoding.ASCII.GetString(window[..sign.Length]) == sign)
                    return true;
            var next = file[(at + 1)..].IndexOf((byte)'<');
            at = next < 0 ? -1 : at + 1 + next;
        }

        return false;
    }

    private static bool Has(string head, string sign) => head.Contains(sign, StringComparison.OrdinalIgnoreCase);
}
