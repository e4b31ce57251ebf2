namespace AlumniCms.Search.Analysis;

/// <summary>What a code point does to the word around it.</summary>
internal enum RuneClass
{
    /// <summary>Ends a word.</summary>
    Separator,

    /// <summary>Part of a word.</summary>
    Letter,

    /// <summary>A word of its own: scripts written without spaces.</summary>
    Standalone,

    /// <summary>A vowel sign that belongs to the letter before it and means something.</summary>
    Sign,

    /// <summary>An accent: folded away, but covered by the word's length.</summary>
    Accent,

    /// <summary>Invisible (joiner, soft hyphen, direction mark): as if it were not there.</summary>
    Invisible,

    /// <summary>An apostrophe: ends a word, and may elide it.</summary>
    Apostrophe,
}
