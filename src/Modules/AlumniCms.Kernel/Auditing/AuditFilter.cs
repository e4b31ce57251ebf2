namespace AlumniCms.Kernel.Auditing;

/// <summary>Which entries of the audit trail are wanted; a property that is null asks for nothing.</summary>
public sealed record AuditFilter
{
    /// <summary>How the action begins, for example <c>mandate.</c></summary>
    public string? ActionPrefix { get; init; }

    /// <summary>Id of the account that did it, or <see cref="AuditTrail.System"/>.</summary>
    public string? ActorId { get; init; }

    /// <summary>Kind of thing that it was done to.</summary>
    public string? SubjectType { get; init; }

    /// <summary>Id of that thing.</summary>
    public string? SubjectId { get; init; }

    /// <summary>Done at this moment or later.</summary>
    public DateTime? FromUtc { get; init; }

    /// <summary>Done before this moment.</summary>
    public DateTime? BeforeUtc { get; init; }

    /// <summary>Ids of which one did it, or had it done to it.</summary>
    public IReadOnlyCollection<string>? Involving { get; init; }
}
