namespace AlumniCms.Editorial.Mandates;

/// <summary>A text that somebody has written.</summary>
/// <param name="ContentItemId">The text.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Culture">Its language, or an empty text.</param>
/// <param name="State">Where it stands, translated.</param>
/// <param name="Tone">Class of the mark.</param>
/// <param name="Since">Since when, in words.</param>
/// <param name="Note">What was said last, or an empty text.</param>
/// <param name="Reads">How often it has been read; null for what readers do not see.</param>
public sealed record OwnPiece(string ContentItemId, string Title, string Culture, string State, string Tone, string Since, string Note, int? Reads);
