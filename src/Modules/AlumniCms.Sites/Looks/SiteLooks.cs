using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;

using AlumniCms.Kernel.Sites;

namespace AlumniCms.Sites.Looks;

/// <summary>
/// The looks that a site's <c>Branding</c> asks for. What was stored before it was checked is mended or passed over,
/// so that a page can always be read.
/// </summary>
public sealed record SiteLooks
{
    internal const string ThemesPrimary = "#1b4f8f";
    internal const string ThemesPrimaryDark = "#93bdf2";

    private static readonly ConditionalWeakTable<Site, SiteLooks> Known = [];

    private SiteLooks()
    {
    }

    /// <summary>Colour of links, buttons and marks.</summary>
    public required SiteColour Primary { get; init; }

    /// <summary>Colour of text on <see cref="Primary"/>.</summary>
    public static SiteColour OnPrimary => Ground.Light.Text;

    /// <summary>The same on a dark screen.</summary>
    public required SiteColour PrimaryDark { get; init; }

    /// <summary>Colour of text on <see cref="PrimaryDark"/>.</summary>
    public static SiteColour OnPrimaryDark => Ground.Dark.Text;

    /// <summary>How corners are.</summary>
    public SiteCorner Corner { get; init; }

    /// <summary>Path of the logo in the site's media, or null for the theme's.</summary>
    public string? Logo { get; init; }

    /// <summary>Path of the picture that stands for the site, or null.</summary>
    public string? Picture { get; init; }

    /// <summary>True when colours and corners are the theme's own.</summary>
    public bool AreThemes { get; private init; }

    /// <summary>The looks of a site.</summary>
    public static SiteLooks Of(Site site) => Known.GetValue(site, static s => Read(s.Branding));

    /// <summary>The colour itself where it can be read on a light or on a dark screen, else the nearest of its hue that can.</summary>
    /// <param name="colour">The colour that is asked for.</param>
    /// <param name="onDark">Whether it is for dark screens.</param>
    public static SiteColour Nearest(SiteColour colour, bool onDark) => (onDark ? Ground.Dark : Ground.Light).Nearest(colour);

    internal static SiteLooks Read(JsonObject branding)
    {
        var theme = SiteColour.Read(ThemesPrimary)!.Value;
        var primary = Ground.Light.Nearest(SiteColour.Read(Text(branding["Primary"])) ?? theme);
        var dark = SiteColour.Read(Text(branding["PrimaryDark"])) ?? (primary == theme ? SiteColour.Read(ThemesPrimaryDark)!.Value : primary);
        var looks = new SiteLooks
        {
            Primary = primary,
            PrimaryDark = Ground.Dark.Nearest(dark),
            Corner = ReadCorner(Text(branding["Corner"])) ?? SiteCorner.Soft,
            Logo = PathIn(branding["Logo"]),
            Picture = PathIn(branding["Picture"]),
        };
        return looks with
        {
            AreThemes = looks.Primary == theme && looks.PrimaryDark.ToString() == ThemesPrimaryDark && looks.Corner == SiteCorner.Soft,
        };
    }

    internal static SiteCorner? ReadCorner(string? name) => name switch
    {
        "soft" => SiteCorner.Soft,
        "square" => SiteCorner.Square,
        "round" => SiteCorner.Round,
        _ => null,
    };

    internal static string? Text(JsonNode? node) => node is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;

    /// <summary>The path that a text or a media field holds, or null.</summary>
    internal static string? PathIn(JsonNode? node)
    {
        var text = node is JsonObject field ? Text((field["Paths"] as JsonArray)?.FirstOrDefault()) : Text(node);
        return string.IsNullOrEmpty(text) ? null : text;
    }
}
