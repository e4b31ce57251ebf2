namespace AlumniCms.Editors.Contents;

/// <summary>An item in a language of the site.</summary>
/// <param name="Culture">The language.</param>
/// <param name="Url">Where it is edited, or begun; null where the person may do neither.</param>
/// <param name="Exists">Whether there is a text already.</param>
/// <param name="IsCurrent">Whether it is the one that is edited.</param>
public sealed record EditorTranslation(string Culture, string? Url, bool Exists, bool IsCurrent);
