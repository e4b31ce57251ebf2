namespace AlumniCms.Sites.Localization;

/// <summary>One text of a PO file with its translation. Two entries are equal when they would be written alike.</summary>
/// <param name="Context">The <c>msgctxt</c>, or <see langword="null"/>.</param>
/// <param name="Id">The <c>msgid</c>: the English text in the code (its singular, if there is a plural).</param>
/// <param name="PluralId">The <c>msgid_plural</c>, or <see langword="null"/> for a text without a count.</param>
/// <param name="Texts">The <c>msgstr</c>, or each <c>msgstr[n]</c> in order. An empty text is not translated yet.</param>
public sealed record PoEntry(string? Context, string Id, string? PluralId, IReadOnlyList<string> Texts)
{
    private const string FuzzyFlag = "fuzzy";

    /// <summary>Notes by the translator (<c># …</c>), a line each.</summary>
    public IReadOnlyList<string> Comments { get; init; } = [];

    /// <summary>Notes for the translator, taken from the code (<c>#. …</c>), a line each.</summary>
    public IReadOnlyList<string> ExtractedComments { get; init; } = [];

    /// <summary>Where the text stands in the code (<c>#: file:line</c>).</summary>
    public IReadOnlyList<string> References { get; init; } = [];

    /// <summary>Flags such as <c>fuzzy</c> or <c>csharp-format</c> (<c>#, …</c>).</summary>
    public IReadOnlyList<string> Flags { get; init; } = [];

    /// <summary>The line of the <c>msgid</c> in the file, counted from 1; 0 if it was read from none. Not compared.</summary>
    public int Line { get; init; }

    /// <summary>Whether the translation is only a guess that a translator has yet to confirm.</summary>
    public bool IsFuzzy => Flags.Contains(FuzzyFlag, StringComparer.Ordinal);

    internal PoKey Key => new(Context, Id);

    /// <inheritdoc/>
    public bool Equals(PoEntry? other) =>
        other is not null
        && string.Equals(Context, other.Context, StringComparison.Ordinal)
        && string.Equals(Id, other.Id, StringComparison.Ordinal)
        && string.Equals(PluralId, other.PluralId, StringComparison.Ordinal)
        && Same(Texts, other.Texts)
        && Same(Comments, other.Comments)
        && Same(ExtractedComments, other.ExtractedComments)
        && Same(References, other.References)
        && Same(Flags, other.Flags);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Context, Id, PluralId, Texts.Count);

    private static bool Same(IReadOnlyList<string> one, IReadOnlyList<string> other) =>
        one.SequenceEqual(other, StringComparer.Ordinal);
}
