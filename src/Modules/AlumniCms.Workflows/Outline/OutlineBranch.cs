namespace AlumniCms.Workflows.Outline;

/// <summary>What follows on one way.</summary>
/// <param name="Lead">When it goes this way, or null for what always follows.</param>
/// <param name="Steps">The steps, in their order.</param>
/// <param name="GoesOnAt">Number of the step that it goes on with, told elsewhere; or null.</param>
public sealed record OutlineBranch(string? Lead, IReadOnlyList<OutlineStep> Steps, int? GoesOnAt);
