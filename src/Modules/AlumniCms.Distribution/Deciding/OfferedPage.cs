using AlumniCms.Admin.Frames;
using AlumniCms.Admin.Listings;
using AlumniCms.Distribution.Models;

namespace AlumniCms.Distribution.Deciding;

/// <summary>The page where a site reads a text of the head office and decides.</summary>
public sealed class OfferedPage : AdminPage
{
    /// <summary>What the site has decided.</summary>
    public required DecisionState State { get; init; }

    /// <summary>The decision in words.</summary>
    public required ListingTag Tag { get; init; }

    /// <summary>What the decision means, in a sentence.</summary>
    public required string Meaning { get; init; }

    /// <summary>What keeps the site from showing the text, or null.</summary>
    public string? Obstacle { get; init; }

    /// <summary>Who decided when, or null.</summary>
    public string? Decided { get; init; }

    /// <summary>Whether an update waits for an answer.</summary>
    public required bool HasUpdate { get; init; }

    /// <summary>The versions that the page shows, to be sent back with the answer.</summary>
    public required string Seen { get; init; }

    /// <summary>The text in the languages that the site speaks.</summary>
    public required IReadOnlyList<ReadLanguage> Languages { get; init; }

    /// <summary>Where the decision is sent.</summary>
    public required string DecideUrl { get; init; }

    /// <summary>Where the answer to an update is sent.</summary>
    public required string AnswerUrl { get; init; }

    /// <summary>The text on the worldwide site, or null.</summary>
    public string? OriginalUrl { get; init; }
}
