using AlumniCms.Admin.Frames;

namespace AlumniCms.SiteAdministration;

/// <summary>Asks before something is taken away.</summary>
public sealed class ConfirmPage : AdminPage
{
    /// <summary>Where the answer is sent.</summary>
    public required string Action { get; init; }

    /// <summary>The way back.</summary>
    public required string Back { get; init; }

    /// <summary>What follows from it, a sentence each.</summary>
    public required IReadOnlyList<string> Consequences { get; init; }

    /// <summary>Words of the button.</summary>
    public required string Button { get; init; }
}
