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

    private static string RepositoryRoot()
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
