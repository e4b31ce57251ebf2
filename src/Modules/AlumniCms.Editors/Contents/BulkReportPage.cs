using AlumniCms.Admin.Frames;

namespace AlumniCms.Editors.Contents;

/// <summary>What became of marked items when some were refused.</summary>
public sealed class BulkReportPage : AdminPage
{
    /// <summary>How many were done.</summary>
    public required int Done { get; init; }

    /// <summary>Where the list is.</summary>
    public required string Back { get; init; }
}
