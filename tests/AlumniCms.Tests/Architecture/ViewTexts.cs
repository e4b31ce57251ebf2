using System.Text.RegularExpressions;
using AlumniCms.Sites.Localization;

namespace AlumniCms.Tests.Architecture;

/// <summary>French is complete, always: every text of a view and of the code beside it stands in the module's <c>fr.po</c>.</summary>
public sealed partial class ViewTexts
{
    [Fact]
    public void Are_all_there_in_French()
    {
        var translated = Repository.Files("fr.po", "src").SelectMany(Ids).ToHashSet(StringComparer.Ordinal);
        Assert.SkipWhen(translated.Count == 0, "No module has a fr.po yet.");

        var missing = Repository.Files("*.cshtml", "src").Concat(Repository.Files("*.cs", "src"))
            .SelectMany(file => Texts(Repository.Read(file)).Where(text => !translated.Contains(text)).Select(text => $"{file}: {text}"));

        Assert.Empty(missing);
    }

    [Fact]
    public void Are_found_whichever_way_they_are_asked_for() => Assert.Equal(
        ["Home", "Page {0} of {1}", "{0} \"entry\"", "{0} entries", "“{0}” waits.", "A review", "Reviews"],
        Texts("""
            <p>@T["Home"]</p> @T["Page {0} of {1}", 1, 2] @T.Plural(n, "{0} \"entry\"", "{0} entries") Format["not this"]
            new Notice(Kinds.Asked, "“{0}” waits.", [title], null) new NoticeKind("review.asked", "A review", "Reviews")
            """));

    private static IEnumerable<string> Ids(string file) => PoParser.ParseFile(Path.Combine(Repository.Root, file)).Entries
        .Where(e => e.Texts.All(t => t.Length > 0)).SelectMany(e => new[] { e.Id, e.PluralId }).OfType<string>();

    private static IEnumerable<string> Texts(string source) =>
        Single().Matches(source).Select(m => (m.Index, Text: m.Groups["text"].Value))
            .Concat(Told().Matches(source).Select(m => (m.Index, Text: m.Groups["text"].Value)))
            .Concat(Kinds().Matches(source).SelectMany(m => new[] { (m.Index, Text: m.Groups["name"].Value), (Index: m.Index + 1, Text: m.Groups["group"].Value) }))
            .Concat(Plural().Matches(source).SelectMany(m => new[] { (m.Index, Text: m.Groups["one"].Value), (Index: m.Index + 1, Text: m.Groups["many"].Value) }))
            .OrderBy(t => t.Index).Select(t => Regex.Unescape(t.Text));

    [GeneratedRegex("""\bT\["(?<text>(?:[^"\\]|\\.)*)"[\],]""", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Single();

    [GeneratedRegex("""\bnew Notice\(\s*[\w."]+,\s*"(?<text>(?:[^"\\]|\\.)*)",""", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Told();

    [GeneratedRegex("""\bnew NoticeKind\(\s*[\w."]+,\s*"(?<name>(?:[^"\\]|\\.)*)",\s*"(?<group>(?:[^"\\]|\\.)*)"\)""", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Kinds();

    [GeneratedRegex("""\bT\.Plural\([^"]*"(?<one>(?:[^"\\]|\\.)*)",\s*"(?<many>(?:[^"\\]|\\.)*)"\)""", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Plural();
}
