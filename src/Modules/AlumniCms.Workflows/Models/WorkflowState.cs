namespace AlumniCms.Workflows.Models;

/// <summary>Where a run stands.</summary>
internal enum WorkflowState
{
    /// <summary>It goes on.</summary>
    Running = 0,

    /// <summary>It waits for a time.</summary>
    Waiting = 1,

    /// <summary>It is through.</summary>
    Finished = 2,

    /// <summary>It stopped at an activity that could not be done.</summary>
    Faulted = 3,
}
