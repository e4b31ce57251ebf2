using System.Text;

namespace AlumniCms.Sites.Localization;

/// <summary>Writes PO files as gettext's tools and translators' editors expect them; reading gives the same entries back.</summary>
public static class PoWriter
{
    /// <summary>The file as text with <c>\n</c> line ends; save it as UTF-8.</summary>
    /// <param name="file">What to write; fuzzy entries keep their flag.</param>
    /// <exception cref="ArgumentException">A text contains a NUL character.</exception>
    public static string Write(PoFile file)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        Write(file, writer);
        return writer.ToString();
    }

    /// <summary>Writes the file to a writer, whose line ends should be <c>\n</c>.</summary>
    /// <param name="file">What to write; fuzzy entries keep their flag.</param>
    /// <param name="writer">Where to write.</param>
    /// <exception cref="ArgumentException">A text contains a NUL character.</exception>
    public static void Write(PoFile file, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(writer);
        var blank = WriteHeader(file, writer);
        foreach (var entry in file.Entries)
        {
            if (blank)
                writer.WriteLine();
            WriteEntry(entry, writer);
            blank = true;
        }
    }

    private static bool WriteHeader(PoFile file, TextWriter writer)
    {
        if (file.Headers.Count == 0 && file.Comments.Count == 0)
            return false;
        var fields = string.Concat(file.Headers.Select(field => $"{field.Key}: {field.Value}\n"));
        WriteEntry(new PoEntry(null, "", null, [fields]) { Comments = file.Comments }, writer);
        return true;
    }

    private static void WriteEntry(PoEntry entry, TextWriter writer)
    {
        WriteComments("#", entry.Comments, writer);
        WriteComments("#.", entry.ExtractedComments, writer);
        WriteComments("#:", entry.References, writer);
        if (entry.Flags.Count > 0)
            writer.WriteLine($"#, {string.Join(", ", entry.Flags)}");
        if (entry.Context is not null)
            WriteString("msgctxt", entry.Context, writer);
        WriteString("msgid", entry.Id, writer);
        if (entry.PluralId is null)
        {
            WriteString("msgstr", entry.Texts.Count > 0 ? entry.Texts[0] : "", writer);
            return;
        }

        WriteString("msgid_plural", entry.PluralId, writer);
        for (var form = 0; form < Math.Max(1, entry.Texts.Count); form++)
            WriteString($"msgstr[{form}]", form < entry.Texts.Count ? entry.Texts[form] : "", writer);
    }

    private static void WriteComments(string mark, IReadOnlyList<string> comments, TextWriter writer)
    {
        foreach (var line in comments.SelectMany(comment => comment.Split('\n')))
            writer.WriteLine(line.Length == 0 ? mark : $"{mark} {line.TrimEnd('\r')}");
    }

    // A text of several lines starts below its keyword, so that its lines stand under each other.
    private static void WriteString(string keyword, string text, TextWriter writer)
    {
        var firstEnd = text.IndexOf('\n', StringComparison.Ordinal);
        if (firstEnd < 0 || firstEnd == text.Length - 1)
        {
            writer.WriteLine($"{keyword} \"{Escape(text)}\"");
            return;
        }

        writer.WriteLine($"{keyword} \"\"");
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start) + 1;
            if (end == 0)
                end = text.Length;
            writer.WriteLine($"\"{Escape(text[start..end])}\"");
            start = end;
        }
    }

    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        foreach (var character in text)
        {
            _ = character switch
            {
                '\n' => escaped.Append("\\n"),
                '\t' => escaped.Append("\\t"),
                '\r' => escaped.Append("\\r"),
                '"' => escaped.Append("\\\""),
                '\\' => escaped.Append("\\\\"),
                '\0' => throw new ArgumentException("A PO file cannot hold a NUL character. Remove it from the text.", nameof(text)),
                < ' ' or '\u007F' => escaped.Append('\\').Append(Convert.ToString(character, 8).PadLeft(3, '0')),
                _ => escaped.Append(character),
            };
        }

        return escaped.ToString();
    }
}
