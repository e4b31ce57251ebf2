using AlumniCms.Admin.Frames;
using AlumniCms.Admin.Listings;

namespace AlumniCms.Admin.Bulk;

/// <summary>Asks once more before something is done to all rows of a list.</summary>
internal sealed class AskBulkPage : AdminPage
{
    public required string Url { get; init; }

    public required BulkAction Action { get; init; }

    public required string Query { get; init; }

    /// <summary>Address of the list as it was.</summary>
    public required string Back { get; init; }
}
