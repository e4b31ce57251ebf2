using AlumniCms.ContentManagement.Parts;
using AlumniCms.Media.Files;
using AlumniCms.Media.Inspection;

namespace AlumniCms.Media.Intake;

/// <summary>Makes a path of whatever name a file is brought under.</summary>
internal static class SafeName
{
    private const int MostFolders = 6;
    private const int StemLength = 80;

    /// <summary>The name without folders and extension: letters, digits and hyphens.</summary>
    public static string Stem(string fileName)
    {
        var name = Last(fileName);
        var dot = name.LastIndexOf('.');
        var slug = Clean(dot > 0 ? name[..dot] : name, StemLength);
        return slug.Length > 0 ? slug : "file";
    }

    /// <summary>The extension that the name claims, in lower case and without its dot.</summary>
    public static string Extension(string fileName)
    {
        var name = Last(fileName);
        return name[(name.LastIndexOf('.') + 1)..].ToLowerInvariant();
    }

    /// <summary>A folder as the library has it: each level of letters, digits and hyphens, empty for none.</summary>
    public static string Folder(string folder) => string.Join('/', folder.Split('/', '\\')
        .Select(level => Clean(level, StemLength)).Where(level => level.Length > 0).Take(MostFolders));

    /// <summary>The path of a stem in a folder; a number sets it apart from others.</summary>
    public static string Join(string folder, string stem, MediaKind kind, int number)
    {
        var name = number > 1 ? FormattableString.Invariant($"{stem}-{number}") : stem;
        return $"{folder}{(folder.Length > 0 ? "/" : "")}{name}.{kind.Extensions[0]}";
    }

    // What no path may hold, such as letters that were never given out, is left out.
    private static string Clean(string text, int length)
    {
        var slug = Slug.From(new string([.. text.Where(c => !char.IsSurrogate(c))]).Normalize(System.Text.NormalizationForm.FormC));
        if (slug.Length > length)
            slug = slug[..length].Trim('-');
        return MediaPath.Normalise(slug).Succeeded ? slug : "";
    }

    private static string Last(string fileName) => fileName[(fileName.LastIndexOfAny(['/', '\\']) + 1)..];
}
