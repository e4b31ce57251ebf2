using AlumniCms.Media.Inspection;

namespace AlumniCms.Media.Intake;

/// <summary>A content that was looked at and is kept: as it was brought, and as readers get it.</summary>
/// <param name="File">What it is.</param>
/// <param name="Hash">Of the content that readers get.</param>
/// <param name="Length">Of the same, in bytes.</param>
/// <param name="OriginalHash">Of the content as it was brought; null when that is the same.</param>
internal sealed record TakenFile(InspectedFile File, string Hash, long Length, string? OriginalHash)
{
    /// <summary>The hash of what was brought.</summary>
    public string Brought => OriginalHash ?? Hash;
}
