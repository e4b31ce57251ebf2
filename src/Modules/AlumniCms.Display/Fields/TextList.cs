namespace AlumniCms.Display.Fields;

/// <summary>Several texts in one line, with the comma of their script.</summary>
public static class TextList
{
    /// <summary>The texts that hold something, one after the other.</summary>
    public static string Join(IEnumerable<string?> texts)
    {
        var said = texts.Where(t => !string.IsNullOrEmpty(t)).ToList();
        return string.Join(said.Any(t => t!.Any(IsArabic)) ? "، " : ", ", said);
    }

    // By the letters, not by the page's language: a French item keeps its commas on an Arabic page.
    private static bool IsArabic(char c) => c is >= '\u0620' and <= '\u06D3';
}
