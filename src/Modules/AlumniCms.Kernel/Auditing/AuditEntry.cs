using AlumniCms.Kernel.Sites;

namespace AlumniCms.Kernel.Auditing;

/// <summary>
/// What somebody did: written with the change itself, never changed, and thrown away only when it is older than the
/// network keeps its trail. The database refuses everything else.
/// </summary>
public sealed class AuditEntry : ISiteOwned
{
    /// <summary>Number in the order of writing.</summary>
    public long Id { get; set; }

    /// <inheritdoc/>
    public int SiteId { get; set; }

    /// <summary>When it was done.</summary>
    public DateTime OccurredUtc { get; set; }

    /// <summary>Id of the account that did it; <c>system</c> for the operator, empty for a visitor.</summary>
    public required string ActorId { get; set; }

    /// <summary>Stable name of what was done, for example <c>account.signed-in</c>.</summary>
    public required string Action { get; set; }

    /// <summary>Kind of thing that it was done to, for example <c>Account</c>.</summary>
    public required string SubjectType { get; set; }

    /// <summary>Id of that thing.</summary>
    public required string SubjectId { get; set; }

    /// <summary>What was there before, as JSON, or null.</summary>
    public string? Before { get; set; }

    /// <summary>What is there now, as JSON, or null.</summary>
    public string? After { get; set; }

    /// <summary>The network that it came from, such as <c>192.0.2.0/24</c>; null outside a request. Never a full address.</summary>
    public string? Origin { get; set; }

    /// <summary>Ties entries of one request together, and to its log lines; null outside a request.</summary>
    public string? Correlation { get; set; }
}
