using System.Globalization;

namespace AlumniCms.Statistics.Figures;

/// <summary>A figure of one site.</summary>
/// <param name="Value">By which the board sorts.</param>
/// <param name="Text">How people read it.</param>
public sealed record SiteFigure(long Value, string Text)
{
    /// <summary>More about it on a second line, or null.</summary>
    public string? Note { get; init; }

    /// <summary>Whether somebody should do something about it, while the site is open.</summary>
    public bool IsAlarming { get; init; }

    /// <summary>What a file says instead of the text, for example a date in ISO 8601.</summary>
    public string? Exported { get; init; }

    /// <summary>A mere count.</summary>
    public static SiteFigure Of(long count) => new(count, count.ToString("N0", CultureInfo.CurrentCulture)) { Exported = count.ToString(CultureInfo.InvariantCulture) };
}
