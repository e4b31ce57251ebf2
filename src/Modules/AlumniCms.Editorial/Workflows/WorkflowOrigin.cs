namespace AlumniCms.Editorial.Workflows;

/// <summary>Where a site has a workflow from.</summary>
public enum WorkflowOrigin
{
    /// <summary>It has written it itself.</summary>
    Own = 0,

    /// <summary>It comes from the worldwide site.</summary>
    Network = 1,

    /// <summary>It comes with the program.</summary>
    Program = 2,
}
