using System.Globalization;

namespace AlumniCms.Sites.Localization;

/// <summary>Finds the PO files below a root: <c>Localization/MODULE/CULTURE.po</c> and <c>Localization/CULTURE.po</c>.</summary>
internal static class PoFolder
{
    private const string Folder = "Localization";
    private const string Pattern = "*.po";

    public static IEnumerable<PoSource> Read(string root, Action<PoFormatException>? onBroken)
    {
        var folder = Path.Combine(root, Folder);
        if (!Directory.Exists(folder))
            yield break;
        var owner = Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(root)));
        foreach (var (module, path) in Files(folder, owner))
        {
            if (ReadFile(module, path, onBroken) is { } source)
                yield return source;
        }
    }

    // Sorted, so that it never depends on the disk which of two files has the last word.
    private static IEnumerable<(string Module, string Path)> Files(string folder, string owner) =>
        Directory.EnumerateFiles(folder, Pattern).Select(path => (Module: owner, Path: path))
            .Concat(Directory.EnumerateDirectories(folder).SelectMany(
                module => Directory.EnumerateFiles(module, Pattern).Select(path => (Module: Path.GetFileName(module), Path: path))))
            .OrderBy(file => file.Module, StringComparer.Ordinal)
            .ThenBy(file => file.Path, StringComparer.Ordinal);

    private static PoSource? ReadFile(string module, string path, Action<PoFormatException>? onBroken)
    {
        try
        {
            return new PoSource(module, CultureOf(path), PoParser.ParseFile(path));
        }
        catch (PoFormatException broken) when (onBroken is not null)
        {
            onBroken(broken);
            return null;
        }
    }

    private static string CultureOf(string path)
    {
        var name = Path.GetFileNameWithoutExtension(path).Replace('_', '-');
        // The platform takes any word for a culture; a language has two or three letters.
        if (name.IndexOf('-', StringComparison.Ordinal) is var dash && (dash < 0 ? name.Length : dash) is not (2 or 3))
            throw Unknown(path);
        try
        {
            return CultureInfo.GetCultureInfo(name).Name;
        }
        catch (CultureNotFoundException notFound)
        {
            throw Unknown(path, notFound);
        }
    }

    private static PoFormatException Unknown(string path, Exception? cause = null) =>
        new(path, 1, $"the file’s name “{Path.GetFileName(path)}” is not a culture", "Name it after its language, such as fr.po or pt-BR.po.", cause);
}
