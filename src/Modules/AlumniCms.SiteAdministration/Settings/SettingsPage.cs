using AlumniCms.Admin.Frames;
using AlumniCms.Sites.Looks;

namespace AlumniCms.SiteAdministration.Settings;

/// <summary>The settings of a site.</summary>
public sealed class SettingsPage : AdminPage
{
    public required SettingsInput Input { get; init; }

    public required LooksInput Looks { get; init; }

    /// <summary>The looks as typed, made readable where they are not: what the preview shows.</summary>
    public required SiteLooks Preview { get; init; }

    /// <summary>The nearest accent colour that can be read, when the one typed cannot.</summary>
    public string? Nearest { get; init; }

    /// <summary>The same for dark screens.</summary>
    public string? NearestDark { get; init; }

    /// <summary>Languages to choose from.</summary>
    public required IReadOnlyList<string> Languages { get; init; }

    /// <summary>Time zones to choose from: id and words.</summary>
    public required IReadOnlyList<(string Value, string Text)> TimeZones { get; init; }

    /// <summary>What the forms are made from.</summary>
    public required int Revision { get; init; }

    public required IReadOnlyList<FeatureRow> Features { get; init; }
}
