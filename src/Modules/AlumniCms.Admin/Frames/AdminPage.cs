namespace AlumniCms.Admin.Frames;

/// <summary>What every page of the back office has.</summary>
public abstract class AdminPage
{
    /// <summary>What stands around the page.</summary>
    public required AdminFrame Frame { get; init; }

    /// <summary>The page's title.</summary>
    public required string Title { get; init; }

    /// <summary>What has been done, for the person, or null.</summary>
    public string? Notice { get; init; }

    /// <summary>What is to be mended; empty when all is well.</summary>
    public IReadOnlyList<string> Problems { get; init; } = [];
}
