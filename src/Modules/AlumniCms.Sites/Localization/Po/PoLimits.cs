namespace AlumniCms.Sites.Localization;

/// <summary>Bounds that no honest file comes near, so that a hostile one costs little.</summary>
internal static class PoLimits
{
    /// <summary>Bytes (or characters) of a file.</summary>
    public const int FileLength = 16 * 1024 * 1024;

    /// <summary>Characters of all strings of one entry.</summary>
    public const int EntryLength = 64 * 1024;

    public static PoFormatException FileTooLarge(string file) =>
        new(file, 1, $"the file is larger than {FileLength / (1024 * 1024)} MiB", "Split it by module.");

    public static PoFormatException EntryTooLarge(string file, int line) =>
        new(file, line, $"the entry is longer than {EntryLength / 1024} Ki characters", "Check that no quotation mark or blank line got lost, or move the text into content.");
}
