using System.Text.RegularExpressions;
using AlumniCms.Sites.Localization;

namespace AlumniCms.Tests.Sites.Localization;

public sealed partial class PoFilesOfTheRepository
{
    [Fact]
    public void Are_all_read_by_our_parser()
    {
        var broken = new List<string>();
        foreach (var path in PoFiles(RepositoryRoot()))
            broken.AddRange(Problems(path));

        Assert.Empty(broken);
    }

    [Fact]
    public void A_broken_file_and_a_placeholder_that_does_not_fit_would_be_reported()
    {
        var folder = Directory.CreateTempSubdirectory("po-");
        try
        {
            File.WriteAllText(Path.Combine(folder.FullName, "fr.po"), "msgid \"Hello {0}\"\nmsgstr \"Bonjour {1}\"\n");
            File.WriteAllText(Path.Combine(folder.FullName, "es.po"), "msgid \"Hello\n");

            Assert.Equal(2, PoFiles(folder.FullName).SelectMany(Problems).Count());
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void Give_a_text_one_translation_in_a_language_since_all_modules_share_it() => Assert.Empty(Contradictions(RepositoryRoot()));

    [Fact]
    public void Two_modules_that_contradict_each_other_would_be_reported()
    {
        var folder = Directory.CreateTempSubdirectory("po-");
        try
        {
            foreach (var (module, text) in new[] { ("Doors", "Ouvert"), ("Shops", "Ouvrir") })
                File.WriteAllText(Path.Combine(folder.CreateSubdirectory(module).FullName, "fr.po"), $"msgid \"Open\"\nmsgstr \"{text}\"\n\nmsgctxt \"{module}\"\nmsgid \"Shut\"\nmsgstr \"{text}\"\n");

            Assert.Equal("fr: “Open” is “Ouvert” and “Ouvrir”. Word one of them differently in the code, or give it a context.", Assert.Single(Contradictions(folder.FullName)));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static IEnumerable<string> Contradictions(string root) => PoFiles(root)
        .SelectMany(path => PoParser.ParseFile(path).Entries.Select(entry => (Culture: Path.GetFileNameWithoutExtension(path), Entry: entry)))
        .GroupBy(e => (e.Culture, e.Entry.Context, e.Entry.Id), e => string.Join(" | ", e.Entry.Texts))
        .Select(texts => (texts.Key, Different: texts.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList()))
        .Where(texts => texts.Different.Count > 1)
        .Select(texts => $"{texts.Key.Culture}: “{texts.Key.Id}” is “{string.Join("” and “", texts.Different)}”. Word one of them differently in the code, or give it a context.");

    private static IEnumerable<string> PoFiles(string root) =>
        Directory.EnumerateFiles(root, "*.po", SearchOption.AllDirectories)
            .Where(path => !Built().IsMatch(Path.GetRelativePath(root, path).Replace('\\', '/')));

    private static IEnumerable<string> Problems(string path)
    {
        PoFile file;
        try
        {
            file = PoParser.ParseFile(path);
        }
        catch (PoFormatException broken)
        {
            return [broken.Message];
        }

        return file.Entries
            .Where(entry => entry.Texts.SelectMany(Placeholders).Except(Placeholders(entry.Id + entry.PluralId), StringComparer.Ordinal).Any())
            .Select(entry => $"{path}, line {entry.Line}: the translation of “{entry.Id}” has a placeholder that the text in the code lacks.");
    }

    private static IEnumerable<string> Placeholders(string text) => Placeholder().Matches(text).Select(match => match.Groups["index"].Value);

    internal static string RepositoryRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "AlumniCms.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException($"AlumniCms.sln stands in no folder above {AppContext.BaseDirectory}.");
    }

    [GeneratedRegex("(^|/)(bin|obj|node_modules|artifacts|App_Data)/", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Built();

    [GeneratedRegex(@"\{(?<index>\d+)[^{}]*\}", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Placeholder();
}
