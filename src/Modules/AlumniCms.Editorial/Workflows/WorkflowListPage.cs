using AlumniCms.Admin.Frames;

namespace AlumniCms.Editorial.Workflows;

/// <summary>The workflows that texts of a site go by.</summary>
public sealed class WorkflowListPage : AdminPage
{
    /// <summary>The workflows.</summary>
    public required IReadOnlyList<WorkflowRow> Workflows { get; init; }
}
