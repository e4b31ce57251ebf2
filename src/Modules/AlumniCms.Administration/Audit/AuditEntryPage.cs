using AlumniCms.Admin.Frames;

namespace AlumniCms.Administration.Audit;

/// <summary>An entry of the trail.</summary>
internal sealed class AuditEntryPage : AdminPage
{
    public required string Code { get; init; }

    public required string When { get; init; }

    public required string Who { get; init; }

    public required string SubjectKind { get; init; }

    public required string Subject { get; init; }

    public required string SubjectId { get; init; }

    public required string? SubjectUrl { get; init; }

    public required string? Origin { get; init; }

    public required string? Request { get; init; }

    /// <summary>Properties with their words before and after.</summary>
    public required IReadOnlyList<(string Field, string Before, string After, bool HasChanged)> Differences { get; init; }
}
