namespace AlumniCms.Search.Queries;

/// <summary>How a term of a query is compared with a text.</summary>
public enum SearchTermKind
{
    /// <summary>By stem; a word that the analyzer cuts in several (<c>porte-monnaie</c>, <c>奖学金</c>) wants them side by side.</summary>
    Word,

    /// <summary>By stem, the words side by side and in order.</summary>
    Phrase,

    /// <summary>The last token may go on: by the beginning of a word, or by the stem when the word is complete.</summary>
    Prefix,
}
