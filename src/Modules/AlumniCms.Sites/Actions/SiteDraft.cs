using System.Text.Json.Nodes;

using AlumniCms.Kernel.Sites;

namespace AlumniCms.Sites.Actions;

/// <summary>
/// What a site shall be. A property that is null keeps what the site has; a new site then gets the default
/// that the property names.
/// </summary>
public sealed record SiteDraft
{
    /// <summary>First segment of the site's addresses, and what tells sites apart: 2 to 40 of <c>a-z 0-9 -</c>.</summary>
    public required string Key { get; init; }

    /// <summary>Display names by culture; at least one.</summary>
    public required IReadOnlyDictionary<string, string> Names { get; init; }

    /// <summary>ISO 3166-1 alpha-2 code; an empty text for none. Default: none.</summary>
    public string? Country { get; init; }

    /// <summary>Region of the world, for example <c>latin-america</c>; an empty text for none. Default: none.</summary>
    public string? Region { get; init; }

    /// <summary>Cultures in the order of the language menu; at least one.</summary>
    public required IReadOnlyList<string> Cultures { get; init; }

    /// <summary>One of <see cref="Cultures"/>. Default: the first.</summary>
    public string? DefaultCulture { get; init; }

    /// <summary>Culture to the cultures tried after it. Default: none.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>>? Fallbacks { get; init; }

    /// <summary>IANA id. Default: <c>UTC</c>.</summary>
    public string? TimeZone { get; init; }

    /// <summary>Host names, the one for addresses first. Default: none.</summary>
    public IReadOnlyList<string>? Hosts { get; init; }

    /// <summary>True for the head office's site. It cannot be changed later.</summary>
    public bool IsWorldwide { get; init; }

    /// <summary>Default: <see cref="ContentModelSource.Own"/>.</summary>
    public ContentModelSource? ContentModel { get; init; }

    /// <summary>Default: <see cref="SiteStatus.Preparing"/>.</summary>
    public SiteStatus? Status { get; init; }

    /// <summary>
    /// Looks: <c>Primary</c> and <c>PrimaryDark</c> (colours that WCAG AA lets through), <c>Corner</c> (<c>soft</c>,
    /// <c>square</c>, <c>round</c>), <c>Logo</c> and <c>Picture</c> (paths of media). Default: the theme's.
    /// </summary>
    public JsonObject? Branding { get; init; }

    /// <summary>Settings, at most 256 KiB of JSON. Default: none.</summary>
    public JsonObject? Settings { get; init; }

    /// <summary>The revision that whoever changes the site has seen: another change since then refuses this one. Null: whatever it is.</summary>
    public int? Revision { get; init; }

    /// <summary>Features asked for, by id or by Orchard Core's name; dependencies follow. Default: none.</summary>
    public IReadOnlyList<string>? Features { get; init; }
}
