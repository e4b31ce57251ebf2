using AlumniCms.Admin.Frames;

namespace AlumniCms.SiteAdministration.Health;

/// <summary>Who answers for a site.</summary>
public sealed class DormancyPage : AdminPage
{
    /// <summary>What stands in the form.</summary>
    public required DormancyInput Input { get; init; }

    /// <summary>Key of the site.</summary>
    public required string Key { get; init; }

    /// <summary>Whether it is dormant.</summary>
    public required bool IsDormant { get; init; }

    /// <summary>How it is now, or null for a site that is awake.</summary>
    public string? Now { get; init; }

    /// <summary>Who has said so, or null.</summary>
    public string? ByName { get; init; }

    /// <summary>The sites that could answer for it: its neighbours, then all others.</summary>
    public required IReadOnlyList<(string Title, IReadOnlyList<(string Value, string Text)> Sites)> Answerers { get; init; }
}
