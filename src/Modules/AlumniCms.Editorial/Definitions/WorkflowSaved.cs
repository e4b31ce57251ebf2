namespace AlumniCms.Editorial.Definitions;

/// <summary>What became of a workflow that was saved.</summary>
/// <param name="Workflow">The workflow.</param>
/// <param name="HasChanged">False when it was so already.</param>
/// <param name="Revision">Its revision, to come second with.</param>
public sealed record WorkflowSaved(EditorialWorkflow Workflow, bool HasChanged, int Revision);
