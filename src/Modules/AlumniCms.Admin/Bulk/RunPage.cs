using AlumniCms.Admin.Frames;

namespace AlumniCms.Admin.Bulk;

/// <summary>How a run gets on, and what became of its rows.</summary>
internal sealed class RunPage : AdminPage
{
    public required BulkRun Run { get; init; }

    /// <summary>Where it stands, in words.</summary>
    public required string State { get; init; }

    public required string Url { get; init; }

    public required bool IsInterrupted { get; init; }

    /// <summary>The first of the rows that were not done.</summary>
    public required IReadOnlyList<BulkRunItem> Skipped { get; init; }

    public bool MayContinue => Run.Left > 0 && (IsInterrupted || !Run.IsRunning);
}
