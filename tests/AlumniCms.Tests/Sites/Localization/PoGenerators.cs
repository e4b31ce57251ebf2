using AlumniCms.Sites.Localization;
using FsCheck;
using FsCheck.Fluent;

namespace AlumniCms.Tests.Sites.Localization;

/// <summary>Arbitrary PO files that a translator's editor could hold.</summary>
internal static class PoGenerators
{
    private static readonly Gen<string> Text = ArbMap.Default.GeneratorFor<string>()
        .Where(text => text is not null && !text.Contains('\0', StringComparison.Ordinal))
        .Or(Gen.Elements("", "Été", "a\nb\n", "\n", "\"", "\\n", "\\\"", "مرحبا\n{0}", "\u001b[0m", "a\r\nb", "\u007f7"));

    private static readonly Gen<string[]> Words = Gen.ArrayOf(Gen.Elements("fuzzy", "csharp-format", "A.cs:1", "note"))
        .Select(words => words.Distinct(StringComparer.Ordinal).ToArray());

    private static readonly Gen<PoEntry> Entry =
        from context in Text.Or(Gen.Constant<string>(null!))
        from id in Text.Where(text => text.Length > 0)
        from plural in Text.Or(Gen.Constant<string>(null!))
        from texts in Gen.ArrayOf(Text, 2)
        from words in Gen.ArrayOf(Words, 4)
        select new PoEntry(context, id, plural, plural is null ? texts[..1] : texts)
        {
            Comments = words[0],
            ExtractedComments = words[1],
            References = words[2],
            Flags = words[3],
        };

    public static Arbitrary<PoFile> Files { get; } = Gen.ArrayOf(Entry)
        .Select(entries => PoFile.Create("x.po", "fr", [.. entries.DistinctBy(entry => (entry.Context, entry.Id))]))
        .ToArbitrary();

    /// <summary>Pieces of PO files in any order: mostly nonsense, sometimes nearly right.</summary>
    public static Arbitrary<string> Soup { get; } = Gen.ArrayOf(Gen.Elements(
            "msgid ", "msgstr ", "msgctxt ", "msgid_plural ", "msgstr[0] ", "msgstr[1]", "[", "]", "\"\"", "\"a\"", "\"", "\\", "\n", "\n", "\n",
            "#", "#~", "#, fuzzy", "#|", "\\x", "\\7", "\"Plural-Forms: nplurals=2; plural=n;\\n\"", "\"charset=\"", "é", "\uFEFF", "\0", "\r", ":"))
        .Select(string.Concat)
        .ToArbitrary();
}
