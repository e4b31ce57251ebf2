namespace AlumniCms.Admin.Bulk;

internal enum BulkRunState
{
    /// <summary>It goes on, or waits for its turn.</summary>
    Running = 0,

    /// <summary>Nothing is left to do.</summary>
    Done = 1,

    /// <summary>The person has stopped it.</summary>
    Stopped = 2,

    /// <summary>The person has lost the right to it on the way.</summary>
    Refused = 3,
}
