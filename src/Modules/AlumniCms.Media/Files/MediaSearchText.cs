using AlumniCms.Kernel.Texts;

namespace AlumniCms.Media.Files;

/// <summary>Texts as the library searches them: without case and accents.</summary>
internal static class MediaSearchText
{
    public const int MaximumLength = 8000;

    /// <summary>The texts, each on a line of its own.</summary>
    public static string Of(IEnumerable<string> texts)
    {
        var folded = string.Join('\n', texts.Where(t => t.Length > 0).Select(FoldedText.Of));
        return folded.Length <= MaximumLength ? folded : folded[..MaximumLength];
    }
}
