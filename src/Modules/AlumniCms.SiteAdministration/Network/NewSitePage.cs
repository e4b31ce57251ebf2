using AlumniCms.Admin.Frames;

namespace AlumniCms.SiteAdministration.Network;

/// <summary>The form of a new country site.</summary>
public sealed class NewSitePage : AdminPage
{
    public required NewSiteInput Input { get; init; }

    public required IReadOnlyList<(string Value, string Text)> Countries { get; init; }

    public required IReadOnlyList<(string Value, string Text)> Regions { get; init; }

    public required IReadOnlyList<string> Languages { get; init; }

    public required IReadOnlyList<(string Value, string Text)> TimeZones { get; init; }
}
