using System.Text.Json.Nodes;

namespace AlumniCms.Translation.Words;

/// <summary>A text of an item that each language has for itself.</summary>
/// <param name="Name">Its place, as the editor names the control: <c>Article.Summary</c>, <c>Article.Picture:alt:rentree.jpg</c>.</param>
/// <param name="Label">What the definition calls it, in English.</param>
/// <param name="Text">The text, with <c>\n</c> at its line ends.</param>
/// <param name="IsLong">Whether it has paragraphs.</param>
/// <param name="Put">Writes another text in its place, into the content that it was read from.</param>
public sealed record TextUnit(string Name, string Label, string Text, bool IsLong, Action<string> Put)
{
    /// <summary>The text of a JSON value as it is compared and translated.</summary>
    internal static string Of(JsonNode? value) => (value as JsonValue)?.ToString().ReplaceLineEndings("\n") ?? "";
}
