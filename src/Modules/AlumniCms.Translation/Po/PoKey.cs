using System.Globalization;

namespace AlumniCms.Translation.Po;

/// <summary>
/// Which text an entry is about, as it stands in <c>msgctxt</c>, which every translator’s tool gives back as it was:
/// <c>set/name/paragraph@mark</c>. The mark is that of the translation at the time of the export.
/// </summary>
/// <param name="Set">The text in all its languages.</param>
/// <param name="Name">The place in it, as the editor names it.</param>
/// <param name="Paragraph">Number of the paragraph, from 1.</param>
/// <param name="Mark">Mark of the whole translated place then, or <c>-</c> where there was none.</param>
internal sealed record PoKey(string Set, string Name, int Paragraph, string Mark)
{
    public const string Nothing = "-";

    /// <summary>Reads a key, or null.</summary>
    public static PoKey? Read(string? context)
    {
        if (context is null || context.IndexOf('/', StringComparison.Ordinal) is not (> 0 and <= 26 and var first) || context.LastIndexOf('/') is var last && last <= first)
            return null;
        return context[(last + 1)..].Split('@') is [var number, { Length: > 0 and <= 16 } mark] && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var paragraph) && paragraph > 0
            ? new PoKey(context[..first], context[(first + 1)..last], paragraph, mark)
            : null;
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Set}/{Name}/{Paragraph}@{Mark}");
}
