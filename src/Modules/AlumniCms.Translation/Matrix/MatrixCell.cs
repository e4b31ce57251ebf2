using AlumniCms.Translation.Basis;

namespace AlumniCms.Translation.Matrix;

/// <summary>A text in one language.</summary>
/// <param name="State">Where it stands.</param>
/// <param name="ContentItemId">The item, or an empty text.</param>
internal sealed record MatrixCell(TranslationState State, string ContentItemId)
{
    /// <summary>By when it is wanted, or null.</summary>
    public DateTime? DueUtc { get; init; }

    /// <summary>From whom, or an empty text.</summary>
    public string AssigneeName { get; init; } = "";

    /// <summary>Whether something is still to be done for it.</summary>
    public bool IsOpen => State is TranslationState.Missing or TranslationState.Draft or TranslationState.Outdated;
}
