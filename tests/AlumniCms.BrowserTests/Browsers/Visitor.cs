using Microsoft.Playwright;

namespace AlumniCms.BrowserTests.Browsers;

/// <summary>Who looks at the page, and on what: <c>Visitor.Phone with { Locale = "ar", JavaScript = false }</c>.</summary>
public sealed record Visitor
{
    public static Visitor Desktop { get; } = new();

    public static Visitor Phone { get; } = new() { Width = 390, Height = 844, Touch = true };

    /// <summary>Width of the viewport in CSS pixels.</summary>
    public int Width { get; init; } = 1280;

    /// <summary>Height of the viewport in CSS pixels.</summary>
    public int Height { get; init; } = 800;

    public bool Touch { get; init; }

    public bool Dark { get; init; }

    public bool JavaScript { get; init; } = true;

    /// <summary>The language that the browser asks for, as a BCP 47 tag.</summary>
    public string Locale { get; init; } = "fr-FR";

    internal BrowserNewContextOptions ToContextOptions() => new()
    {
        ViewportSize = new() { Width = Width, Height = Height },
        HasTouch = Touch,
        IsMobile = Touch,
        ColorScheme = Dark ? ColorScheme.Dark : ColorScheme.Light,
        ReducedMotion = ReducedMotion.Reduce,
        JavaScriptEnabled = JavaScript,
        Locale = Locale,
    };
}
