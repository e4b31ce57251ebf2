using AlumniCms.Kernel.Permissions;

namespace AlumniCms.Search.Contracts;

/// <summary>What is asked of <see cref="NearbyDocuments"/>.</summary>
public sealed record NearbyRequest
{
    /// <summary>The type.</summary>
    public required string ContentType { get; init; }

    /// <summary>The sites that are looked at.</summary>
    public required IReadOnlyList<int> SiteIds { get; init; }

    /// <summary>Sites whose items are left out wherever they stand: the reader has them at home, or as a copy.</summary>
    public required IReadOnlyList<int> Without { get; init; }

    /// <summary>The reader's cultures, the nearest first; the empty text for items without one.</summary>
    public required IReadOnlyList<string> Cultures { get; init; }

    /// <summary>The reader's audiences; see <see cref="Audience"/>.</summary>
    public required IReadOnlyList<string> Audiences { get; init; }

    /// <summary>Whether what comes next stands first; else what was published last.</summary>
    public bool IsAhead { get; init; }

    /// <summary>How many at most.</summary>
    public required int Most { get; init; }
}
