namespace AlumniCms.Translation.Sentences;

/// <summary>A sentence of a text, or several that stand as they stood.</summary>
/// <param name="Text">The words; of a removed sentence those that it had.</param>
/// <param name="Change">What became of it.</param>
/// <param name="Former">The words that a changed one had, or null.</param>
public sealed record SentencePiece(string Text, SentenceChange Change, string? Former = null);
