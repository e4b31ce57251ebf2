using System.Text;
using AlumniCms.Translation.Po;

namespace AlumniCms.IntegrationTests.Translation;

/// <summary>A sound file damaged in twenty ways that people and programs have.</summary>
internal static class DamagedFiles
{
    public static IReadOnlyList<(string Name, Func<string, byte[]> Damage)> All { get; } =
    [
        ("empty", _ => []),
        ("a picture", _ => [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0]),
        ("a compiled file", _ => [0xDE, 0x12, 0x04, 0x95, 0, 0, 0, 0]),
        ("UTF-16", Encoding.Unicode.GetBytes),
        ("Latin-1", text => Encoding.Latin1.GetBytes(text.Replace("Bienvenue", "Bienvenüe", StringComparison.Ordinal))),
        ("a false character set", With("charset=UTF-8", "charset=ISO-8859-1")),
        ("larger than 5 MB", text => Encoding.UTF8.GetBytes(text + new string('#', ImportEndpoint.LargestFile))),
        ("cut within a string", text => Encoding.UTF8.GetBytes(text[..(text.LastIndexOf('"') - 1)])),
        ("cut before a translation", text => Encoding.UTF8.GetBytes(text[..text.LastIndexOf("msgstr", StringComparison.Ordinal)])),
        ("a quotation mark too many", With("\"Bienvenue\"", "\"Bien\"venue\"")),
        ("an unknown escape", With("msgid \"Bienvenue\"", "msgid \"Bienvenue\\q\"")),
        ("an unknown keyword", With("msgstr \"[Bienvenue]\"", "msgtxt \"[Bienvenue]\"")),
        ("a translation twice", With("msgstr \"[Bienvenue]\"", "msgstr \"[Bienvenue]\"\nmsgstr \"encore\"")),
        ("an entry twice", text => Encoding.UTF8.GetBytes(text + "\n" + text[text.LastIndexOf("msgctxt", StringComparison.Ordinal)..])),
        ("two heads", text => Encoding.UTF8.GetBytes(text + "\nmsgid \"\"\nmsgstr \"Language: en\\n\"\n")),
        ("a head without colon", With("MIME-Version: 1.0", "MIME-Version 1.0")),
        ("a plural rule that is none", With("plural=", "plurial=")),
        ("a plural without number", With("msgstr \"[Bienvenue]\"", "msgstr[0] \"[Bienvenue]\"")),
        ("a language that the site has not", text => Encoding.UTF8.GetBytes(text.Replace("Language: en", "Language: de", StringComparison.Ordinal).Replace("X-Alumni-Language: en", "X-Alumni-Language: de", StringComparison.Ordinal))),
        ("no head", text => Encoding.UTF8.GetBytes(text[text.IndexOf("\n\n", StringComparison.Ordinal)..])),
    ];

    private static Func<string, byte[]> With(string sound, string damaged) => text =>
    {
        Assert.Contains(sound, text, StringComparison.Ordinal);
        return Encoding.UTF8.GetBytes(text.Replace(sound, damaged, StringComparison.Ordinal));
    };
}
