namespace AlumniCms.Sites.Localization;

/// <summary>What tells two texts apart: the English text and, where it is ambiguous, a context.</summary>
internal readonly record struct PoKey(string? Context, string Id);
