namespace AlumniCms.Admin.Listings;

/// <summary>Small coloured words that tell a state.</summary>
/// <param name="Text">The words.</param>
/// <param name="Tone">The colour.</param>
public sealed record ListingTag(string Text, ListingTone Tone = ListingTone.Plain)
{
    /// <summary>Where it leads, or null.</summary>
    public string? Url { get; init; }

    /// <summary>Name of an icon before the words, or null.</summary>
    public string? Icon { get; init; }
}
