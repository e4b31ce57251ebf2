using AlumniCms.Admin.Frames;
using AlumniCms.Admin.Listings;

namespace AlumniCms.Distribution.Sending;

/// <summary>A list of texts, or of the sites of one.</summary>
public sealed class SentListPage : AdminPage
{
    /// <summary>The list.</summary>
    public required Listing Listing { get; init; }

    /// <summary>What it is about, in a sentence.</summary>
    public string? Lead { get; init; }

    /// <summary>Where another text is chosen, or null.</summary>
    public string? SendUrl { get; init; }

    /// <summary>Where it is changed to whom the text is sent, or null.</summary>
    public string? ChangeUrl { get; init; }

    /// <summary>Address below which the text is tried again and withdrawn, or null.</summary>
    public string? TextUrl { get; init; }
}
