using System.Text;
using AlumniCms.Sites.Localization;

namespace AlumniCms.Tests.Sites.Localization;

public sealed class ReadingPoFiles
{
    [Fact]
    public void An_entry_keeps_its_context_comments_references_flags_and_line()
    {
        var entry = Single("""
            # Menu d’accueil
            #. Shown in the header
            #: Pages/Index.cshtml:12 Pages/Home.cs:3
            #, csharp-format, no-wrap
            msgctxt "menu"
            msgid "Home"
            msgstr "Accueil"
            """);

        Assert.Equal("menu", entry.Context);
        Assert.Equal("Home", entry.Id);
        Assert.Null(entry.PluralId);
        Assert.Equal(["Accueil"], entry.Texts);
        Assert.Equal(["Menu d’accueil"], entry.Comments);
        Assert.Equal(["Shown in the header"], entry.ExtractedComments);
        Assert.Equal(["Pages/Index.cshtml:12", "Pages/Home.cs:3"], entry.References);
        Assert.Equal(["csharp-format", "no-wrap"], entry.Flags);
        Assert.Equal(6, entry.Line);
    }

    [Fact]
    public void Strings_go_on_over_lines_and_within_a_line()
    {
        var entry = Single("msgid \"\"\n  \"One \" \"two \"\n\"three\"\nmsgstr\n\"Un \"\r\n\t\"deux\"\r\n");

        Assert.Equal("One two three", entry.Id);
        Assert.Equal(["Un deux"], entry.Texts);
    }

    [Theory]
    [InlineData(@"a\nb\tc\\d\""e\r", "a\nb\tc\\d\"e\r")]
    [InlineData(@"\a\b\f\v", "\a\b\f\v")]
    [InlineData(@"\101\x42\1019", "AB" + "A9")]
    [InlineData(@"\303\251t\xc3\xa9", "été")]
    [InlineData(@"\xE2\x80\xAF!", "\u202F!")]
    public void Escapes_are_read_as_in_C(string written, string meant) =>
        Assert.Equal(meant, Single($"msgid \"x\"\nmsgstr \"{written}\"").Texts[0]);

    [Fact]
    public void Plural_forms_are_read_in_order()
    {
        var entry = Single("""
            msgid "{0} member"
            msgid_plural "{0} members"
            msgstr[0] "{0} membre"
            msgstr[1] "{0} membres"
            """);

        Assert.Equal("{0} members", entry.PluralId);
        Assert.Equal(["{0} membre", "{0} membres"], entry.Texts);
    }

    [Fact]
    public void Obsolete_entries_and_what_stands_above_them_are_passed_over()
    {
        var entry = Single("""
            # An old note
            #, fuzzy
            #~ msgid "Gone"
            #~ msgstr "Parti"

            #| msgid "Hom"
            msgid "Home"
            msgstr "Accueil"
            #~ msgid "Gone too"
            #~ msgstr "Parti aussi"
            """);

        Assert.Equal("Home", entry.Id);
        Assert.Empty(entry.Comments);
        Assert.Empty(entry.Flags);
    }

    [Fact]
    public void Fuzzy_entries_are_read_only_when_asked_for()
    {
        const string text = "#, fuzzy\nmsgid \"a\"\nmsgstr \"guess\"\n\nmsgid \"b\"\nmsgstr \"sure\"\n";

        Assert.Equal(["b"], PoParser.Parse(text, "fr.po").Entries.Select(entry => entry.Id), StringComparer.Ordinal);
        Assert.Equal([true, false], PoParser.Parse(text, "fr.po", keepFuzzy: true).Entries.Select(entry => entry.IsFuzzy));
    }

    [Fact]
    public void The_header_gives_fields_and_plural_rule_wherever_it_stands_and_even_if_fuzzy()
    {
        var file = PoParser.Parse(
            """
            msgid "{0} day"
            msgid_plural "{0} days"
            msgstr[0] "a"
            msgstr[1] "b"
            msgstr[2] "c"

            # Polish
            #, fuzzy
            msgid ""
            msgstr ""
            "Language: pl\n"
            "Content-Type: text/plain; charset=utf-8\n"
            "Plural-Forms: nplurals=3; plural=n==1 ? 0 : "
            "n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2;\n"
            """,
            "x.po");

        Assert.Equal(["Language", "Content-Type", "Plural-Forms"], file.Headers.Select(field => field.Key), StringComparer.Ordinal);
        Assert.Equal(3, file.Plurals.Count);
        Assert.Equal(["Polish"], file.Comments);
        Assert.Single(file.Entries);
    }

    [Theory]
    [InlineData("ar", "", 6)]
    [InlineData(null, "Language: ja\\n", 1)]
    [InlineData(null, "", 2)]
    public void A_file_without_plural_rule_takes_that_of_its_culture(string? culture, string header, int forms) =>
        Assert.Equal(forms, PoParser.Parse($"msgid \"\"\nmsgstr \"{header}\"\n", "x.po", culture).Plurals.Count);

    [Fact]
    public void A_stream_may_start_with_a_byte_order_mark()
    {
        using var stream = new MemoryStream([.. Encoding.UTF8.Preamble, .. "msgid \"a\"\nmsgstr \"é\""u8]);

        Assert.Equal("é", Assert.Single(PoParser.Parse(stream, "fr.po").Entries).Texts[0]);
    }

    [Fact]
    public void The_same_text_may_stand_in_several_contexts() =>
        Assert.Equal(3, PoParser.Parse("msgid \"a\"\nmsgstr \"1\"\nmsgctxt \"x\"\nmsgid \"a\"\nmsgstr \"2\"\nmsgctxt \"y\"\nmsgid \"a\"\nmsgstr \"3\"\n", "x.po").Entries.Count);

    [Fact]
    public void An_empty_file_has_no_entries() => Assert.Empty(PoParser.Parse("", "x.po").Entries);

    private static PoEntry Single(string text) => Assert.Single(PoParser.Parse(text, "fr.po").Entries);
}
