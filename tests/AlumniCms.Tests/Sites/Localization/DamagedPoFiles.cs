using System.Text;
using AlumniCms.Sites.Localization;

namespace AlumniCms.Tests.Sites.Localization;

public sealed class DamagedPoFiles
{
    private const string Good = "msgid \"Yes\"\nmsgstr \"Oui\"\n\n";

    public static TheoryData<string, int, string> Texts => new()
    {
        { Good + "msgid \"No\nmsgstr \"Non\"\n", 4, "the string has no closing quotation mark. End it with \"" },
        { Good + "msgid \"No\"\nmsgstr \"Non\\", 5, "the string has no closing quotation mark." },
        { Good + "msgid \"Yes\"\nmsgstr \"Si\"\n", 4, "“Yes” was translated before, at line 1. Remove one of the two, or tell them apart with msgctxt." },
        { Good + "#, fuzzy\nmsgid \"Yes\"\nmsgstr \"Si\"\n", 5, "“Yes” was translated before, at line 1." },
        { Good + "msgid \"d\"\nmsgid_plural \"ds\"\nmsgstr[0] \"j\"\nmsgstr[1] \"js\"\nmsgstr[2] \"jss\"\n", 8, "msgstr[2] is one plural form too many: the rule has 2. Remove it, or correct nplurals" },
        { Good + "msgid \"d\"\nmsgid_plural \"ds\"\nmsgstr[1] \"js\"\n", 6, "msgstr[1] stands where msgstr[0] is due." },
        { Good + "msgid \"d\"\nmsgid_plural \"ds\"\nmsgstr[x] \"js\"\n", 6, "the number in msgstr[…] cannot be read." },
        { Good + "msgid \"d\"\nmsgid_plural \"ds\"\nmsgstr \"js\"\n", 6, "a text with msgid_plural has a plain msgstr. Write msgstr[0]" },
        { Good + "msgid \"d\"\nmsgstr[0] \"j\"\n", 5, "msgstr[0] belongs to a text without msgid_plural." },
        { "msgstr \"Oui\"\n", 1, "msgstr has no msgid before it. Add the msgid line" },
        { Good + "msgctxt \"menu\"\nmsgstr \"Oui\"\n", 5, "msgstr has no msgid before it." },
        { Good + "msgctxt \"menu\"\n", 4, "the entry has a msgctxt but no msgid." },
        { Good + "msgid \"No\"\n\n# note\nmsgid \"Maybe\"\nmsgstr \"\"\n", 4, "“No” has no msgstr. Add the msgstr line" },
        { Good + "msgid \"No\"\nmsgid \"Maybe\"\nmsgstr \"\"\n", 5, "the entry of line 4 (“No”) is not finished. Give it a msgstr" },
        { "msgid \"Yes\"\nmsgstr \"Oui\"\nmsgstr \"Si\"\n", 3, "there is a second msgstr for “Yes”." },
        { Good + "msgctxt \"menu\"\nmsgid \"\"\nmsgstr \"\"\n", 5, "the msgid is empty." },
        { Good + "massage \"No\"\n", 4, "“massage” is not a keyword of PO files. Known are msgctxt, msgid" },
        { Good + "msgid \"No\" way\"\nmsgstr \"\"\n", 4, "“way\"” stands outside of a string." },
        { "\"Oui\"\n", 1, "a string follows no keyword." },
        { Good + "msgid \"C:\\dir\"\nmsgstr \"\"\n", 4, "“\\d” is not an escape of PO files. Write “\\\\” for a backslash." },
        { Good + "msgid \"x\"\nmsgstr \"\\xe9\"\n", 5, "the numeric escapes do not form UTF-8." },
        { Good + "msgid \"x\"\nmsgstr \"\\xc3\\xa9e\"\n", 5, "“\\xa9e” is not a byte from 1 to 255." },
        { Good + "msgid \"x\"\nmsgstr \"\\0\"\n", 5, "“\\0” is not a byte from 1 to 255." },
        { Good + "msgid \"x\0\"\n", 4, "there is a NUL character." },
        { "msgid \"\"\nmsgstr \"\"\n\"Language: fr\\n\"\n\"Content-Type: text/plain; charset=ISO-8859-1\\n\"\n", 4, "the file declares the character set “ISO-8859-1”. Save it as UTF-8" },
        { "msgid \"\"\nmsgstr \"\"\n\"Plural-Forms: nplurals=2; \"\n\"plural=n;\\n\"\n", 3, "the Plural-Forms field cannot be used: for n = 2 it gives form 2, but the last of the 2 forms is 1." },
        { "msgid \"\"\nmsgstr \"\"\n\"Language fr\\n\"\n", 3, "the header line “Language fr” is not a field." },
        { "msgid \"\"\nmsgstr \"\"\n\nmsgid \"\"\nmsgstr \"\"\n", 4, "there is a second header; the first stands at line 1. Merge the two." },
        { Good + "msgid \"x\"\nmsgid_plural \"xs\"\nmsgid_plural \"xs\"\n", 6, "the entry of line 4 (“xs”) is not finished." },
        { "msgid \"Yes\"\nmsgstr \"Oui\"\nmsgid_plural \"x\"\n", 3, "msgid_plural stands after msgstr." },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void Are_refused_with_file_line_and_remedy(string text, int line, string message)
    {
        var error = Assert.Throws<PoFormatException>(() => PoParser.Parse(text, "Localization/fr.po"));

        Assert.Equal(line, error.Line);
        Assert.StartsWith($"Localization/fr.po, line {line}: {message}", error.Message, StringComparison.Ordinal);
        Assert.EndsWith(".", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_byte_that_is_not_UTF8_is_shown_with_its_line()
    {
        using var latin = new MemoryStream([.. "msgid \"Summer\"\n\n"u8, .. Encoding.Latin1.GetBytes("msgstr \"été\"\nmsgid \"x\"\n")]);

        var error = Assert.Throws<PoFormatException>(() => PoParser.Parse(latin, "fr.po"));

        Assert.StartsWith("fr.po, line 3: a byte is not UTF-8. Save it as UTF-8", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_in_UTF16_is_refused()
    {
        using var wide = new MemoryStream([.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("msgid \"x\"\n")]);

        Assert.Equal(1, Assert.Throws<PoFormatException>(() => PoParser.Parse(wide, "fr.po")).Line);
    }

    [Fact]
    public void An_entry_beyond_all_measure_is_refused_where_it_gets_too_long()
    {
        var text = "msgid \"x\"\nmsgstr \"\"\n" + string.Concat(Enumerable.Repeat($"\"{new string('a', 1000)}\"\n", 100));

        var error = Assert.Throws<PoFormatException>(() => PoParser.Parse(text, "fr.po"));

        Assert.StartsWith("fr.po, line 68: the entry is longer than 64 Ki characters.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_endless_stream_is_refused()
    {
        using var endless = new EndlessStream();

        var error = Assert.Throws<PoFormatException>(() => PoParser.Parse(endless, "fr.po"));

        Assert.Contains("larger than 16 MiB", error.Message, StringComparison.Ordinal);
    }

    private sealed class EndlessStream : MemoryStream
    {
        public override int Read(byte[] buffer, int offset, int count)
        {
            buffer.AsSpan(offset, count).Fill((byte)'\n');
            return count;
        }
    }
}
