using AlumniCms.Translation.Basis;

namespace AlumniCms.Translation.Matrix;

/// <summary>A text in all its languages.</summary>
internal sealed record MatrixRow(string LocalizationSet, string ContentType, string ContentItemId, string Culture, string DisplayText, DateTime ModifiedUtc)
{
    /// <summary>What there is, by language.</summary>
    public IReadOnlyDictionary<string, MatrixCell> Cells { get; init; } = new Dictionary<string, MatrixCell>(StringComparer.Ordinal);

    /// <summary>The text in a language; one that is missing where there is none.</summary>
    public MatrixCell In(string culture) => Cells.GetValueOrDefault(culture) ?? new MatrixCell(TranslationState.Missing, "");
}
