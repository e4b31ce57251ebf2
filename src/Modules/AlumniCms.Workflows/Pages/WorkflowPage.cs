using AlumniCms.Admin.Frames;
using AlumniCms.Admin.Listings;
using AlumniCms.Workflows.Outline;

namespace AlumniCms.Workflows.Pages;

/// <summary>One automation: what it does, what stands in its way, and its runs.</summary>
public sealed class WorkflowPage : AdminPage
{
    public required string Url { get; init; }

    public required int Revision { get; init; }

    public required ListingTag State { get; init; }

    /// <summary>Whether it is wanted to run; it may be held back all the same.</summary>
    public required bool IsEnabled { get; init; }

    /// <summary>When a timer starts it next, or null.</summary>
    public required string? Next { get; init; }

    public required IReadOnlyList<OutlineBranch> Outline { get; init; }

    public required IReadOnlyList<ReportLine> Report { get; init; }

    public required Listing Runs { get; init; }
}
