namespace AlumniCms.Tests.Architecture;

public sealed class SourceFiles
{
    private const int LongestFile = 400;

    /// <summary>Files that may be longer. Say why beside each.</summary>
    private static readonly HashSet<string> Allowed = new(StringComparer.Ordinal);

    [Fact]
    public void Are_short_enough_to_be_read_at_once() => Assert.Empty(TooLong(
        Repository.Files("*.cs", "src", "tests").Concat(Repository.Files("*.cshtml", "src"))
            .Select(file => (file, File.ReadLines(Path.Combine(Repository.Root, file)).Count()))));

    [Fact]
    public void Would_be_reported_when_they_are_not() =>
        Assert.Equal(["Long.cs has 401 lines"], TooLong([("Long.cs", 401), ("Short.cs", 400)]));

    [Fact]
    public void Say_nothing_of_the_machine_that_they_were_written_on()
    {
        // Put together here, so that this file does not report itself.
        string[] places = ["/" + "work/", "/" + "tmp/bash", "/" + "root/"];

        var talkative = Repository.Files("*", "src", "tests", "recipes", "docs", "bench")
            .Where(file => Path.GetExtension(file) is ".cs" or ".cshtml" or ".json" or ".md" or ".csproj" or ".props" or ".sh" or ".po" or ".css")
            .Where(file => places.Any(place => Repository.Read(file).Contains(place, StringComparison.Ordinal)));

        Assert.Empty(talkative);
    }

    private static IEnumerable<string> TooLong(IEnumerable<(string File, int Lines)> files) => files
        .Where(f => f.Lines > LongestFile && !Allowed.Contains(f.File))
        .Select(f => FormattableString.Invariant($"{f.File} has {f.Lines} lines"));
}
