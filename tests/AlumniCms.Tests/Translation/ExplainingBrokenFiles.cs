using System.Text.RegularExpressions;
using AlumniCms.Sites.Localization;
using AlumniCms.Tests.Sites.Localization;

namespace AlumniCms.Tests.Translation;

/// <summary>What the reader of PO files says is said in the languages of the back office too.</summary>
public sealed partial class ExplainingBrokenFiles
{
    [Theory]
    [InlineData("fr")]
    [InlineData("ar")]
    public void Has_words_for_each_of_them(string culture)
    {
        var root = PoFilesOfTheRepository.RepositoryRoot();
        var words = PoParser.ParseFile(Path.Combine(root, "src/Modules/AlumniCms.Translation/Localization", culture + ".po")).Entries
            .Where(e => e.Texts.All(t => t.Length > 0)).Select(e => e.Id).ToHashSet(StringComparer.Ordinal);
        var said = Directory.EnumerateFiles(Path.Combine(root, "src/Modules/AlumniCms.Sites/Localization/Po"), "*.cs").SelectMany(f => Said(File.ReadAllText(f))).Distinct().ToList();

        Assert.True(said.Count > 50, $"Only {said.Count} sentences were found.");
        Assert.Empty(said.Except(words, StringComparer.Ordinal));
    }

    [Fact]
    public void Would_find_one_without_words() =>
        Assert.Equal(["the {0} is a {1}", "Do \"so\"."], Said("a = \"Not this one\";\nthrow new PoFormatException(file, $\"the {a.B(1)} is a {c}\", \"Do \\\"so\\\".\", \"word\");"));

    // Sentences are the texts with a blank in them; what is not one stands in no message.
    private static IEnumerable<string> Said(string source) => source.Split('\n').Where(l => Tells().IsMatch(l)).SelectMany(l => Literal().Matches(l))
        .Where(m => m.Groups["text"].Value.Contains(' ', StringComparison.Ordinal))
        .Select(m => m.Groups["dollar"].Length > 0 ? Numbered(m.Groups["text"].Value) : m.Groups["text"].Value)
        .Select(t => Escape().Replace(t, "${char}"));

    private static string Numbered(string text)
    {
        var at = 0;
        return Hole().Replace(text, _ => $"{{{at++}}}");
    }

    [GeneratedRegex(@"(?<dollar>\$?)""(?<text>(?:[^""\\{]|\\.|\{[^}]*\})*)""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Literal();

    [GeneratedRegex(@"\{[^}]*\}", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Hole();

    [GeneratedRegex(@"\\(?<char>.)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Escape();

    [GeneratedRegex(@"new PoFormatException\(|new\(file, |emedy = ", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Tells();
}
