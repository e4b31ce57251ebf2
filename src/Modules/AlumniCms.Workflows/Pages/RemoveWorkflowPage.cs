using AlumniCms.Admin.Frames;

namespace AlumniCms.Workflows.Pages;

/// <summary>Asks before an automation is taken away.</summary>
public sealed class RemoveWorkflowPage : AdminPage
{
    public required string Action { get; init; }

    public required string Back { get; init; }

    /// <summary>How many runs go with it.</summary>
    public required int Runs { get; init; }
}
