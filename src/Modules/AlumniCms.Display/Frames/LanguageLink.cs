namespace AlumniCms.Display.Frames;

/// <summary>A link to a page in another language.</summary>
/// <param name="Culture">The language.</param>
/// <param name="Name">Its name in itself.</param>
/// <param name="Url">The address.</param>
/// <param name="IsCurrent">True for the language of the address.</param>
/// <param name="IsTranslation">True when the page really is the same text there.</param>
public sealed record LanguageLink(string Culture, string Name, string Url, bool IsCurrent, bool IsTranslation);
