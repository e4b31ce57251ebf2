using AlumniCms.Kernel.Sites;

namespace AlumniCms.Admin.Bulk;

/// <summary>A row of a run, and what became of it.</summary>
internal sealed class BulkRunItem : ISiteOwned
{
    public const int NameLength = 500;
    public const int ReasonLength = 1_000;

    public long Id { get; set; }

    public int SiteId { get; set; }

    public required string RunId { get; set; }

    /// <summary>What the work is told of the row.</summary>
    public required string TargetId { get; set; }

    public required string Name { get; set; }

    public BulkItemState State { get; set; }

    public string Reason { get; set; } = "";
}
