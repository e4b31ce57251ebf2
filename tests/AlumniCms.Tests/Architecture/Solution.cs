namespace AlumniCms.Tests.Architecture;

public sealed class Solution
{
    /// <summary>A project that the solution does not know is not built by <c>test.sh</c>, and its tests run stale or not at all.</summary>
    [Fact]
    public void Holds_every_project_of_the_tree()
    {
        var root = Root();
        var onDisk = new[] { "src", "tests", "bench" }
            .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(root, folder), "*.csproj", SearchOption.AllDirectories))
            .Select(file => Path.GetRelativePath(root, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal);

        var inSolution = File.ReadLines(Path.Combine(root, "AlumniCms.sln"))
            .SelectMany(line => line.Split('"'))
            .Where(text => text.EndsWith(".csproj", StringComparison.Ordinal))
            .Select(path => path.Replace('\\', '/'))
            .Order(StringComparer.Ordinal);

        Assert.Equal(onDisk, inSolution);
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "AlumniCms.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("AlumniCms.sln is in no folder above the tests.");
    }
}
