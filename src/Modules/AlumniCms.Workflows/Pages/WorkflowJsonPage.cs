using AlumniCms.Admin.Frames;

namespace AlumniCms.Workflows.Pages;

/// <summary>The JSON of an automation, to look at, copy and replace.</summary>
public sealed class WorkflowJsonPage : AdminPage
{
    public required string Action { get; init; }

    public required string Back { get; init; }

    public required string Json { get; init; }

    /// <summary>The revision that the text was made from; 0 for a new one.</summary>
    public required int Revision { get; init; }

    public bool IsNew => Revision == 0;
}
