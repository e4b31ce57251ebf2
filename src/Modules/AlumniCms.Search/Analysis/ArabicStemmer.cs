namespace AlumniCms.Search.Analysis;

/// <summary>Takes the article and the regular endings off a folded Arabic word; broken plurals stay as they are.</summary>
internal static class ArabicStemmer
{
    /// <summary>Three letters are a root: what is left is never shorter.</summary>
    private const int ShortestStem = 3;

    private static readonly string[] Prefixes = ["وال", "بال", "كال", "فال", "ولل", "ال", "لل"];
    private static readonly string[] Suffixes = ["يون", "يين", "يات", "يه", "ات", "ون", "ين", "ان", "ه", "ي"];

    /// <summary>Stems in place and returns the new length.</summary>
    public static int Stem(Span<char> word)
    {
        var start = PrefixLength(word);
        var stem = word[start..];
        var length = stem.Length - SuffixLength(stem);
        stem[..length].CopyTo(word);
        return length;
    }

    private static int PrefixLength(ReadOnlySpan<char> word)
    {
        foreach (var prefix in Prefixes)
        {
            if (word.Length - prefix.Length >= ShortestStem && word.StartsWith(prefix))
                return prefix.Length;
        }

        return 0;
    }

    private static int SuffixLength(ReadOnlySpan<char> word)
    {
        foreach (var suffix in Suffixes)
        {
            if (word.Length - suffix.Length >= ShortestStem && word.EndsWith(suffix))
                return suffix.Length;
        }

        return 0;
    }
}
