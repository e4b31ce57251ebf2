namespace AlumniCms.Admin.Listings;

/// <summary>A cell of a list.</summary>
/// <param name="Text">What stands there.</param>
public sealed record ListingCell(string Text)
{
    /// <summary>Where it leads, or null.</summary>
    public string? Url { get; init; }

    /// <summary>A second line, or null.</summary>
    public string? Note { get; init; }

    /// <summary>Language of the text where it is not the interface's.</summary>
    public string? Lang { get; init; }

    /// <summary>Small coloured words before the text, for example “Draft”.</summary>
    public IReadOnlyList<ListingTag> Tags { get; init; } = [];

    /// <summary>Address of a small picture, or null.</summary>
    public string? Picture { get; init; }

    /// <summary>What a file of comma-separated values says instead of the text, for example a date in ISO 8601.</summary>
    public string? Exported { get; init; }
}
