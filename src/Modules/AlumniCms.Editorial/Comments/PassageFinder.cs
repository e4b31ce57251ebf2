namespace AlumniCms.Editorial.Comments;

/// <summary>Finds whether a passage that somebody has remarked on still stands in a text.</summary>
internal static class PassageFinder
{
    /// <summary>
    /// Whether the words stand there in this order. What is marked on a page has no signs of Markdown and other line ends than what is
    /// stored, so letters and digits alone are compared.
    /// </summary>
    public static bool Stands(string passage, IReadOnlyList<string> texts)
    {
        var sought = Bare(passage);
        return sought.Length == 0 || texts.Any(t => Bare(t).Contains(sought, StringComparison.OrdinalIgnoreCase));
    }

    private static string Bare(string text) => string.Concat(text.Where(char.IsLetterOrDigit));
}
