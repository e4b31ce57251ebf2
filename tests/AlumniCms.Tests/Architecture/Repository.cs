namespace AlumniCms.Tests.Architecture;

/// <summary>The files that the rules of the architecture are held against.</summary>
internal static class Repository
{
    private static readonly string[] Built = ["bin", "obj", "node_modules", "App_Data"];

    /// <summary>The folder of the solution.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>Files below folders of the repository, by their path from its root, built ones left out.</summary>
    public static IEnumerable<string> Files(string pattern, params IEnumerable<string> folders) => folders
        .Select(folder => Path.Combine(Root, folder)).Where(Directory.Exists)
        .SelectMany(folder => Directory.EnumerateFiles(folder, pattern, SearchOption.AllDirectories))
        .Select(file => Path.GetRelativePath(Root, file).Replace('\\', '/'))
        .Where(file => !file.Split('/').Any(Built.Contains))
        .Order(StringComparer.Ordinal);

    /// <summary>The text of a file.</summary>
    public static string Read(string file) => File.ReadAllText(Path.Combine(Root, file));

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "AlumniCms.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("AlumniCms.sln is in no folder above the tests.");
    }
}
