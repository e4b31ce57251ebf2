namespace AlumniCms.Workflows.Running;

/// <summary>Message to this module itself: a branch of a run goes on.</summary>
/// <param name="TokenId">Where the branch stands.</param>
public sealed record RunActivity(string TokenId);
