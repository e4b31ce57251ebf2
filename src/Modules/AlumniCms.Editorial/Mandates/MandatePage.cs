using AlumniCms.Admin.Frames;
using AlumniCms.Display.Frames;

namespace AlumniCms.Editorial.Mandates;

/// <summary>What somebody does for the site, and what has come of it.</summary>
public sealed class MandatePage : AdminPage
{
    /// <summary>Their tasks.</summary>
    public required IReadOnlyList<OwnTask> Tasks { get; init; }

    /// <summary>Names of those who review and publish.</summary>
    public required IReadOnlyList<string> Contacts { get; init; }

    /// <summary>Who answers for the site while it is dormant, in a sentence, or null.</summary>
    public string? Answerer { get; init; }

    /// <summary>Their texts, the latest first.</summary>
    public required IReadOnlyList<OwnPiece> Pieces { get; init; }

    /// <summary>How many of those readers see.</summary>
    public int Online { get; init; }

    /// <summary>How often those have been read.</summary>
    public int Reads { get; init; }

    /// <summary>What they can begin to write.</summary>
    public IReadOnlyList<PageLink> Creatable { get; init; } = [];

    /// <summary>Where the writing guide stands.</summary>
    public required string GuideUrl { get; init; }
}
