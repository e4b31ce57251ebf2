namespace AlumniCms.Search.Analysis;

/// <summary>
/// Chooses the stemmer by the script of the word, never by the language of the page or the reader: the same word
/// must have the same stem in the index and in every query, whoever wrote either.
/// </summary>
/// <remarks>
/// Both stemmers are light on purpose. They join the forms of one word (number, gender, Arabic article) and leave
/// derivation alone: a reader forgives a missed cousin sooner than a page of strangers.
/// </remarks>
internal static class LightStemmer
{
    public static string Stem(string folded)
    {
        if (folded.Length < 4) return folded;
        Span<char> buffer = stackalloc char[TextAnalyzer.MaxTokenLength + 4];
        folded.CopyTo(buffer);
        var word = buffer[..folded.Length];
        var length = folded[0] is >= '\u0600' and <= '\u06FF' ? ArabicStemmer.Stem(word)
            : IsPlainLatin(folded) ? LatinStemmer.Stem(buffer, folded.Length)
            : folded.Length;
        var stem = buffer[..length];
        return stem.SequenceEqual(folded) ? folded : stem.ToString();
    }

    /// <summary>Numbers, references (<c>5g</c>, <c>iso9001</c>) and words in other alphabets are kept as they are.</summary>
    private static bool IsPlainLatin(ReadOnlySpan<char> word) => !word.ContainsAnyExceptInRange('a', 'z');
}
