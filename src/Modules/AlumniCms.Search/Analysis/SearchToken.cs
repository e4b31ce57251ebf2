namespace AlumniCms.Search.Analysis;

/// <summary>One searchable unit of a text.</summary>
/// <param name="Folded">The word without case, accents and ornaments, 1 to <see cref="TextAnalyzer.MaxTokenLength"/> characters; letters, digits and the vowel signs of scripts that need them, nothing else.</param>
/// <param name="Stem">What inflected forms of the word have in common; equal to <paramref name="Folded"/> when there is nothing to take off.</param>
/// <param name="Start">Offset of the word in the original text, in UTF-16 units.</param>
/// <param name="Length">Length of the word in the original text, in UTF-16 units, accents included.</param>
/// <param name="Position">Rank of the token in its text, from 0 without gaps; neighbours differ by one.</param>
public readonly record struct SearchToken(string Folded, string Stem, int Start, int Length, int Position)
{
    /// <summary>Offset just behind the word in the original text.</summary>
    public int End => Start + Length;
}
