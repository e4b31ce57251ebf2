namespace AlumniCms.Sites.Looks;

/// <summary>
/// What a site's colour stands on in the light or in the dark, and the text that stands on it. The themes take these
/// colours as theirs, so that a colour that is checked here can be read everywhere.
/// </summary>
internal sealed record Ground
{
    /// <summary>What WCAG AA asks of text.</summary>
    public const double Enough = 4.5;

    private const double Step = 0.001;

    public static readonly Ground Light = new()
    {
        Surface = Colour("#ffffff"),
        Others = [Colour("#fbfaf8"), Colour("#f1eeea"), Colour("#fff3d1")],
        Text = Colour("#ffffff"),
        Away = -1,
    };

    public static readonly Ground Dark = new()
    {
        Surface = Colour("#1a2029"),
        Others = [Colour("#12161d"), Colour("#202834"), Colour("#38301a")],
        Text = Colour("#0e1a2b"),
        Away = 1,
    };

    /// <summary>Cards and fields.</summary>
    public required SiteColour Surface { get; init; }

    /// <summary>Paper, tinted parts and notices.</summary>
    public required IReadOnlyList<SiteColour> Others { get; init; }

    /// <summary>Text on the site's colour.</summary>
    public required SiteColour Text { get; init; }

    // The way out when a colour cannot be read: darker in the light, lighter in the dark.
    private int Away { get; init; }

    /// <summary>The first part on which a colour cannot be read, or null when it can be read on all, and text on it.</summary>
    public SiteColour? Hides(SiteColour colour)
    {
        foreach (var part in Others.Prepend(Surface).Append(Text))
            if (colour.ContrastWith(part) < Enough)
                return part;
        return null;
    }

    /// <summary>The colour itself when it can be read, else the nearest of its hue that can.</summary>
    public SiteColour Nearest(SiteColour colour)
    {
        var seen = Oklch.Of(colour);
        var nearest = colour;
        for (var lightness = seen.Lightness; Hides(nearest) is not null && lightness is >= -Step and <= 1 + Step; lightness += Away * Step)
            nearest = (seen with { Lightness = Math.Clamp(lightness, 0, 1) }).ToColour();
        return nearest;
    }

    private static SiteColour Colour(string text) => SiteColour.Read(text)!.Value;
}
