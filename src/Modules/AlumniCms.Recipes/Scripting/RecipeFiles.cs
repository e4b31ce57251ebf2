using AlumniCms.Recipes.Reading;

namespace AlumniCms.Recipes.Scripting;

/// <summary>The files beside a recipe: paths start at its folder and stay inside the roots, links included.</summary>
internal sealed class RecipeFiles(string folder, IReadOnlyList<string> roots)
{
    /// <summary>The largest file that a recipe takes in, in bytes.</summary>
    public const long MaximumLength = 64L * 1024 * 1024;

    private const int MaximumLinks = 40;

    private static readonly StringComparison PathComparison = OperatingSystem.IsWindows() ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;

    /// <summary>The files of a recipe: inside the roots, or inside its own folder where it stands outside them all.</summary>
    public static RecipeFiles Of(RecipeHeader recipe, IReadOnlyList<string> roots)
    {
        var isBelow = roots.Any(root => IsInside(Path.Combine(recipe.Folder, "x"), Path.GetFullPath(root)));
        return new(recipe.Folder, isBelow ? roots : [recipe.Folder]);
    }

    /// <summary>The full path of an existing file; null with a refusal, or null without one when there is no such file.</summary>
    public string? Resolve(string path, out string? refusal)
    {
        refusal = Refusal(path);
        if (refusal is not null)
            return null;
        var full = Path.GetFullPath(Path.Combine(folder, path.Replace('\\', '/')));
        if (!roots.Any(root => IsInside(full, Path.GetFullPath(root))))
        {
            refusal = $"The path “{path}” leads out of the recipe folder.";
            return null;
        }
        if (!File.Exists(full))
            return null;
        var real = RealPath(full, MaximumLinks);
        if (real is null || !roots.Any(root => RealPath(Path.GetFullPath(root), MaximumLinks) is { } realRoot && IsInside(real, realRoot)))
            refusal = $"The path “{path}” is a link that leads out of the recipe folder.";
        return refusal is null ? real : null;
    }

    /// <summary>The content of a file; null with a refusal, or null without one when there is no such file.</summary>
    public byte[]? Read(string path, out string? refusal)
    {
        if (Resolve(path, out refusal) is not { } file)
            return null;
        try
        {
            var length = new FileInfo(file).Length;
            if (length > MaximumLength)
                refusal = $"The file “{path}” is larger than 64 MB.";
            // A pipe or device has no length and would be waited on for ever.
            return refusal is not null ? null : length == 0 ? [] : File.ReadAllBytes(file);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            refusal = $"The file “{path}” cannot be read: {error.Message}";
            return null;
        }
    }

    private static string? Refusal(string path)
    {
        if (string.IsNullOrWhiteSpace(path) || path.Contains('\0', StringComparison.Ordinal))
            return "The path of the file is empty or holds a character that no path may hold.";
        return path[0] is '/' or '\\' || (path.Length > 1 && path[1] == ':') || Path.IsPathRooted(path)
            ? $"The path “{path}” is absolute."
            : null;
    }

    private static bool IsInside(string path, string root)
    {
        var folder = Path.TrimEndingDirectorySeparator(root);
        return path.StartsWith(folder + Path.DirectorySeparatorChar, PathComparison);
    }

    private static string? RealPath(string path, int linksLeft)
    {
        var root = Path.GetPathRoot(path) ?? "";
        var current = root;
        foreach (var segment in path[root.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries))
        {
            current = Path.Combine(current, segment);
            if (LinkTarget(current) is not { } target)
                continue;
            if (linksLeft-- <= 0 || RealPath(target, linksLeft) is not { } real)
                return null;
            current = real;
        }
        return current;
    }

    private static string? LinkTarget(string path)
    {
        FileSystemInfo entry = Directory.Exists(path) ? new DirectoryInfo(path) : new FileInfo(path);
        return entry.LinkTarget is { } target ? Path.GetFullPath(target, Path.GetDirectoryName(path)!) : null;
    }
}
