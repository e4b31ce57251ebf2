using AlumniCms.Admin.Frames;
using AlumniCms.Admin.Listings;

namespace AlumniCms.Workflows.Pages;

/// <summary>One run of an automation: the path that it took, and why it stopped.</summary>
public sealed class WorkflowRunPage : AdminPage
{
    public required ListingTag State { get; init; }

    public required string? Fault { get; init; }

    /// <summary>What it is about, or empty.</summary>
    public required string Item { get; init; }

    public required string? ItemUrl { get; init; }

    public required string Began { get; init; }

    public required string? Ended { get; init; }

    /// <summary>Until when it waits, or null.</summary>
    public required string? WaitsUntil { get; init; }

    /// <summary>Where “run again from here” is sent; null while it cannot be asked for.</summary>
    public required string? Again { get; init; }

    public required IReadOnlyList<RunStepLine> Steps { get; init; }
}
