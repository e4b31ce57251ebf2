namespace AlumniCms.Admin.Dashboard;

/// <summary>A card of the dashboard.</summary>
/// <param name="Title">What it holds.</param>
/// <param name="Position">Place on the page, ascending.</param>
/// <param name="Lines">What waits, the most urgent first.</param>
/// <param name="Empty">What to say when nothing waits.</param>
public sealed record DashboardCard(string Title, int Position, IReadOnlyList<DashboardLine> Lines, string Empty)
{
    /// <summary>How many wait in all.</summary>
    public long? Count { get; init; }

    /// <summary>Where all of them are listed, or null.</summary>
    public string? Url { get; init; }

    /// <summary>What can be begun from here.</summary>
    public IReadOnlyList<DashboardLine> Actions { get; init; } = [];
}
