namespace AlumniCms.Editors.Checks;

/// <summary>Guesses the language of a text by its most common words: enough to notice a text filed under another language.</summary>
internal static class TextGuess
{
    private const int FewestWords = 30;

    private static readonly (string Language, HashSet<string> Words)[] Common =
    [
        ("fr", Words("le la les des une et est dans pour que qui sur avec ce cette sont nous vous par plus au aux du ne pas")),
        ("en", Words("the and of to in is that for with this are was on as be by from you we have not it at or your")),
        ("es", Words("el la los las una y es en para que con por del se no al lo como más su sus este esta son")),
        ("pt", Words("o os as uma e é em para que com por do da dos das não ao como mais seu sua este esta são no na")),
        ("vi", Words("và của là có cho các trong được một với những này người không để khi đã từ tại về đến như ở")),
    ];

    /// <summary>The language, or null for a text that is short or like none of those known.</summary>
    public static string? LanguageOf(string text)
    {
        var words = text.ToLowerInvariant().Split([' ', '\n', '\t', ',', '.', ';', ':', '!', '?', '(', ')', '’', '\'', '"', '«', '»'], StringSplitOptions.RemoveEmptyEntries);
        if (words.Length < FewestWords)
            return null;
        if (words.Count(w => w[0] is >= '\u0600' and <= '\u06FF') > words.Length / 2)
            return "ar";
        var (language, count) = Common.Select(c => (c.Language, words.Count(c.Words.Contains))).MaxBy(c => c.Item2);
        return count > words.Length / 6 ? language : null;
    }

    private static HashSet<string> Words(string words) => [.. words.Split(' ')];
}
