namespace AlumniCms.Tests.Search;

/// <summary>The rows of <c>search-examples.md</c>: a text, a query, and whether the one is found by the other.</summary>
internal static class SearchExampleTable
{
    public static TheoryData<string, string, bool> Read()
    {
        var rows = new TheoryData<string, string, bool>();
        foreach (var line in File.ReadLines(ExamplesFile()))
        {
            if (line.Split('|') is [_, var text, var query, var found, _] && found.Trim() is "yes" or "no")
                rows.Add(text.Trim(), query.Trim(), found.Trim() is "yes");
        }

        return rows;
    }

    private static string ExamplesFile()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "AlumniCms.sln")))
            folder = folder.Parent;
        Assert.NotNull(folder);
        return Path.Combine(folder.FullName, "tests", "AlumniCms.Tests", "Search", "search-examples.md");
    }
}
