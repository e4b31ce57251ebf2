using System.Runtime.InteropServices;

namespace AlumniCms.Sites.Localization;

/// <summary>A text and the culture it is in, so that a page can mark what is not in the reader's language.</summary>
/// <param name="Text">The translation, else the text in the code.</param>
/// <param name="Culture">The culture in which it was found; English for the text in the code.</param>
/// <param name="Found"><see langword="false"/> if no culture of the chain has it (English always has).</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct LocalizedText(string Text, string Culture, bool Found);
