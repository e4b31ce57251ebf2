namespace AlumniCms.Translation.Sentences;

/// <summary>Takes a text apart into sentences, in the languages of the network. All of them together are the text, letter by letter.</summary>
public static class Sentence
{
    // After these a full stop does not end the sentence. Longest first is not needed: whole words are compared.
    private static readonly HashSet<string> Abbreviations = new(StringComparer.OrdinalIgnoreCase)
    {
        "m", "mm", "mme", "mlle", "dr", "pr", "st", "ste", "cf", "art", "p", "pp", "vol", "éd", "av", "apr", "ex", "env", "tél", "min", "max", "no", "nº", "n°", "chap", "réf", "bd", "fig",
        "mr", "mrs", "ms", "prof", "vs", "e.g", "i.e", "jr", "sr", "dept", "univ", "approx",
        "sra", "srta", "dra", "ud", "uds", "d", "dª", "pág", "págs", "núm", "profa", "tel", "dona",
        "tp", "ths", "th", "ts", "pgs", "gs", "q", "đ", "ông", "bà",
        "د", "أ", "م", "ص", "ج", "هـ", "ت",
    };

    private const string Ends = ".!?…؟。!?";
    private const string Closers = "\"'’”»)]*_";

    /// <summary>The sentences, each with the blanks and line ends behind it.</summary>
    public static IReadOnlyList<string> Split(string text)
    {
        var sentences = new List<string>();
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (End(text, start, i) is not { } end)
                continue;
            sentences.Add(text[start..end]);
            start = end;
            i = end - 1;
        }

        if (start < text.Length)
            sentences.Add(text[start..]);
        return sentences;
    }

    // Where the sentence that ends at a character gives way to the next one.
    private static int? End(string text, int start, int at)
    {
        if (text[at] == '\n')
            return text[start..at].Trim().Length == 0 ? null : Blanks(text, at);
        if (!Ends.Contains(text[at], StringComparison.Ordinal))
            return null;
        var end = at + 1;
        while (end < text.Length && (Ends.Contains(text[end], StringComparison.Ordinal) || IsCloser(text, end)))
            end++;
        if (end == text.Length)
            return end;
        if (text[at] == '。')
            return Blanks(text, end);
        if (!char.IsWhiteSpace(text[end]) || (text[at] == '.' && IsAbbreviation(text, start, at)))
            return null;
        var next = Blanks(text, end);
        return next < text.Length && char.IsLower(text[next]) && !text[end..next].Contains('\n', StringComparison.Ordinal) ? null : next;
    }

    // A French quotation is closed behind a narrow blank.
    private static bool IsCloser(string text, int at) =>
        Closers.Contains(text[at], StringComparison.Ordinal)
        || (text[at] is '\u202F' or '\u00A0' && at + 1 < text.Length && text[at + 1] is '»' or '!' or '?');

    private static bool IsAbbreviation(string text, int start, int at)
    {
        var begin = at;
        while (begin > start && (char.IsLetterOrDigit(text[begin - 1]) || text[begin - 1] is '.' or '°'))
            begin--;
        var word = text[begin..at];
        return Abbreviations.Contains(word) || (word.Length == 1 && char.IsUpper(word[0]));
    }

    private static int Blanks(string text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
            at++;
        return at;
    }
}
