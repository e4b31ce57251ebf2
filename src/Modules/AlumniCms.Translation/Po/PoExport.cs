using AlumniCms.Sites.Localization;

namespace AlumniCms.Translation.Po;

/// <summary>Makes the file that a translator works on: an entry a paragraph, with what is translated already.</summary>
internal static class PoExport
{
    /// <summary>Header field that says for which language of the site the file is.</summary>
    public const string CultureField = "X-Alumni-Language";

    /// <summary>Makes the file.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="culture">The language to translate into.</param>
    /// <param name="texts">The texts.</param>
    /// <param name="address">Where a text is edited, for the translator to look at.</param>
    /// <param name="isTranslatedToo">Whether places that are translated already are in it.</param>
    /// <param name="now">The time, for the header.</param>
    public static PoFile Make(string name, string culture, IEnumerable<TranslatedText> texts, Func<TranslatedText, string> address, bool isTranslatedToo, DateTimeOffset now)
    {
        var entries = texts.SelectMany(t => Entries(t, address(t), isTranslatedToo)).ToList();
        var file = PoFile.Create(name, culture, entries);
        var day = now.ToUniversalTime().ToString("yyyy-MM-dd HH:mm'+0000'", System.Globalization.CultureInfo.InvariantCulture);
        return file with
        {
            Headers =
            [
                new("Project-Id-Version", "AlumniCms"), new("POT-Creation-Date", day), new("PO-Revision-Date", day), new("Last-Translator", ""), new("Language-Team", culture),
                .. file.Headers, new(CultureField, culture),
            ],
        };
    }

    private static IEnumerable<PoEntry> Entries(TranslatedText text, string address, bool isTranslatedToo)
    {
        foreach (var unit in text.Units)
        {
            var own = text.Own.GetValueOrDefault(unit.Name);
            if (own is not null && !isTranslatedToo)
                continue;
            var paragraphs = Split(unit.IsLong, unit.Text);
            var translated = own is null ? null : Split(unit.IsLong, own);

            // A text that has another number of paragraphs says somewhere else what the source says here.
            var isParallel = translated?.Texts.Count == paragraphs.Texts.Count;
            for (var i = 0; i < paragraphs.Texts.Count; i++)
                yield return new PoEntry(new PoKey(text.Set, unit.Name, i + 1, text.MarkOf(unit.Name)).ToString(), paragraphs.Texts[i], null, [isParallel ? translated!.Texts[i] : ""])
                {
                    ExtractedComments = [$"{text.Source.DisplayText.ReplaceLineEndings(" ")} – {unit.Label}", address],
                };
        }
    }

    /// <summary>The paragraphs of a place: a short text is one.</summary>
    public static Paragraphs Split(bool isLong, string text) => isLong ? Paragraphs.Of(text) : new([text.Trim()], ["", ""]);
}
