using AlumniCms.Kernel.Sites;

namespace AlumniCms.Admin.Bulk;

/// <summary>One thing that somebody has done to many rows of a list.</summary>
internal sealed class BulkRun : ISiteOwned
{
    /// <summary>A run that was not heard of for so long was interrupted.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    public required string Id { get; set; }

    public int SiteId { get; set; }

    /// <summary>Id of the account with whose rights it runs; nobody else sees it.</summary>
    public required string OwnerId { get; set; }

    public required string List { get; set; }

    public required string Action { get; set; }

    /// <summary>The words of the action's button, as the person saw them.</summary>
    public required string ActionText { get; set; }

    /// <summary>Language of the reasons.</summary>
    public required string Language { get; set; }

    /// <summary>Address of the list as it was.</summary>
    public required string Back { get; set; }

    public BulkRunState State { get; set; }

    /// <summary>Counts the batches: who works on an earlier one lays it down.</summary>
    public int Turn { get; set; }

    public int Total { get; set; }

    public int Done { get; set; }

    public int Skipped { get; set; }

    public DateTime BeganUtc { get; set; }

    /// <summary>When it was last heard of.</summary>
    public DateTime BeatUtc { get; set; }

    public DateTime? EndedUtc { get; set; }

    public bool IsRunning => State == BulkRunState.Running;

    public int Left => Total - Done - Skipped;

    /// <summary>Whether the server has ended, or lost it, before it was through.</summary>
    public bool IsInterrupted(DateTime now) => IsRunning && now - BeatUtc > Patience;
}
