namespace AlumniCms.Sites.Localization;

/// <summary>Reads GNU gettext PO files. Takes time linear in the length and refuses what is out of bounds.</summary>
/// <remarks>Obsolete entries (<c>#~</c>) and former texts (<c>#|</c>) are passed over.</remarks>
public static class PoParser
{
    /// <summary>Reads a text.</summary>
    /// <param name="text">The content of a PO file.</param>
    /// <param name="file">What to call it in messages, usually its path.</param>
    /// <param name="culture">The culture whose usual plural rule serves when the header states none.</param>
    /// <param name="keepFuzzy">Whether unconfirmed translations are read too (for translators, never for readers).</param>
    /// <exception cref="PoFormatException">The text is not a PO file that can be used.</exception>
    public static PoFile Parse(string text, string file, string? culture = null, bool keepFuzzy = false)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(file);
        if (text.Length > PoLimits.FileLength)
            throw PoLimits.FileTooLarge(file);
        return new PoDocument(text, file, culture, keepFuzzy).Read();
    }

    /// <summary>Reads a stream of UTF-8, with or without a byte order mark, to its end.</summary>
    /// <param name="stream">The bytes of a PO file; the caller closes it.</param>
    /// <param name="file">What to call it in messages, usually its path.</param>
    /// <param name="culture">The culture whose usual plural rule serves when the header states none.</param>
    /// <param name="keepFuzzy">Whether unconfirmed translations are read too.</param>
    /// <exception cref="PoFormatException">The bytes are not a PO file that can be used.</exception>
    public static PoFile Parse(Stream stream, string file, string? culture = null, bool keepFuzzy = false)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(file);
        return Parse(PoUtf8.Read(stream, file), file, culture, keepFuzzy);
    }

    /// <summary>Reads a file on disk; its name without <c>.po</c> is taken for the culture.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="keepFuzzy">Whether unconfirmed translations are read too.</param>
    /// <exception cref="PoFormatException">The file is not a PO file that can be used.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static PoFile ParseFile(string path, bool keepFuzzy = false)
    {
        using var stream = File.OpenRead(path);
        return Parse(stream, path, Path.GetFileNameWithoutExtension(path), keepFuzzy);
    }
}
