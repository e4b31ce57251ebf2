using AlumniCms.Translation.Sentences;

namespace AlumniCms.Editors.Translation;

/// <summary>What the source says in the place of a control.</summary>
/// <param name="Lang">Its language.</param>
/// <param name="Pieces">Its sentences, with marks where they have changed.</param>
public sealed record BesideField(string Lang, IReadOnlyList<SentencePiece> Pieces)
{
    /// <summary>Number of its first mark, from 1.</summary>
    public int First { get; init; }

    /// <summary>How many marks the whole text has.</summary>
    public int Total { get; init; }
}
