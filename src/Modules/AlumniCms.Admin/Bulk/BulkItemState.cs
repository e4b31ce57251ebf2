namespace AlumniCms.Admin.Bulk;

internal enum BulkItemState
{
    Waiting = 0,
    Done = 1,

    /// <summary>It was not done; the reason stands beside it.</summary>
    Skipped = 2,
}
