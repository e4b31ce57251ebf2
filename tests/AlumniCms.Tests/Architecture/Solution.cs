namespace AlumniCms.Tests.Architecture;

public sealed class Solution
{
    /// <summary>A project that the solution does not know is not built by <c>test.sh</c>, and its tests run stale or not at all.</summary>
    [Fact]
    public void Holds_every_project_of_the_tree()
    {
        var onDisk = Repository.Files("*.csproj", "src", "tests", "bench");

        var inSolution = File.ReadLines(Path.Combine(Repository.Root, "AlumniCms.sln"))
            .SelectMany(line => line.Split('"'))
            .Where(text => text.EndsWith(".csproj", StringComparison.Ordinal))
            .Select(path => path.Replace('\\', '/'))
            .Order(StringComparer.Ordinal);

        Assert.Equal(onDisk, inSolution);
    }
}
