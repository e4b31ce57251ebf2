using AlumniCms.Workflows.Checking;
using AlumniCms.Workflows.Models;

namespace AlumniCms.Workflows.Actions;

/// <summary>A workflow that was kept.</summary>
/// <param name="Row">Its row.</param>
/// <param name="Findings">The report on it.</param>
/// <param name="IsChanged">Whether it was another one before.</param>
internal sealed record SavedWorkflowType(WorkflowTypeRow Row, IReadOnlyList<WorkflowFinding> Findings, bool IsChanged);
