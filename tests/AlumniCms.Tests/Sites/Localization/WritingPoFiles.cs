using System.Text;
using AlumniCms.Sites.Localization;
using FsCheck;
using FsCheck.Fluent;

namespace AlumniCms.Tests.Sites.Localization;

public sealed class WritingPoFiles
{
    [Fact]
    public void What_is_written_reads_back_the_same() =>
        Prop.ForAll(PoGenerators.Files, file =>
        {
            var read = PoParser.Parse(PoWriter.Write(file), file.Name, keepFuzzy: true);
            return read.Entries.SequenceEqual(file.Entries) && read.Headers.SequenceEqual(file.Headers);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void What_is_written_twice_is_the_same() =>
        Prop.ForAll(PoGenerators.Files, file =>
            string.Equals(
                PoWriter.Write(PoParser.Parse(PoWriter.Write(file), file.Name, keepFuzzy: true)),
                PoWriter.Write(file),
                StringComparison.Ordinal)).QuickCheckThrowOnFailure();

    [Fact]
    public void Any_text_is_read_or_refused_with_a_line_that_it_has() =>
        Prop.ForAll(PoGenerators.Soup, text =>
        {
            try
            {
                return PoParser.Parse(text, "x.po") is not null;
            }
            catch (PoFormatException refused)
            {
                return refused.Line >= 1 && refused.Line <= text.Count(c => c == '\n') + 1;
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

    [Fact]
    public void Any_bytes_are_read_or_refused() =>
        Prop.ForAll(ArbMap.Default.ArbFor<byte[]>(), bytes =>
        {
            using var stream = new MemoryStream(bytes);
            return Record.Exception(() => PoParser.Parse(stream, "x.po")) is null or PoFormatException;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_file_looks_as_translators_know_it()
    {
        var file = PoFile.Create("fr.po", "fr",
        [
            new PoEntry("menu", "Home", null, ["Accueil"]) { Comments = ["Un mot"], ExtractedComments = ["Header"], References = ["A.cs:1"], Flags = ["fuzzy"] },
            new PoEntry(null, "{0} day\nleft", "{0} days\nleft", ["{0} jour\n"]),
        ]) with { Comments = ["Français"] };

        Assert.Equal(
            """
            # Français
            msgid ""
            msgstr ""
            "Language: fr\n"
            "MIME-Version: 1.0\n"
            "Content-Type: text/plain; charset=UTF-8\n"
            "Content-Transfer-Encoding: 8bit\n"
            "Plural-Forms: nplurals=2; plural=n > 1;\n"

            # Un mot
            #. Header
            #: A.cs:1
            #, fuzzy
            msgctxt "menu"
            msgid "Home"
            msgstr "Accueil"

            msgid ""
            "{0} day\n"
            "left"
            msgid_plural ""
            "{0} days\n"
            "left"
            msgstr[0] "{0} jour\n"

            """,
            PoWriter.Write(file));
    }

    [Fact]
    public void A_text_with_a_NUL_character_is_refused() =>
        Assert.Throws<ArgumentException>(() => PoWriter.Write(PoFile.Create("x.po", "fr", [new PoEntry(null, "a\0", null, [""])])));

    [Fact]
    public void What_is_written_is_accepted_as_it_was_meant_whatever_the_line_ends() =>
        Prop.ForAll(PoGenerators.Files, file =>
            PoParser.Parse(PoWriter.Write(file).ReplaceLineEndings("\r\n"), file.Name, keepFuzzy: true).Entries.Count == file.Entries.Count).QuickCheckThrowOnFailure();

    [Fact]
    public void A_large_file_costs_as_much_for_each_entry_as_a_small_one()
    {
        static long Allocated(int entries)
        {
            var text = string.Concat(Enumerable.Range(0, entries).Select(i => new StringBuilder($"msgid \"text {i:D6}\"\nmsgstr \"texte\"\n\n")));
            var before = GC.GetAllocatedBytesForCurrentThread();
            PoParser.Parse(text, "x.po");
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }

        Allocated(10);
        Assert.InRange(Allocated(20_000) / (double)Allocated(2_000), 5, 20);
    }
}
