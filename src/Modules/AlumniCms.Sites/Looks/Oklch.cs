using System.Runtime.InteropServices;

namespace AlumniCms.Sites.Looks;

/// <summary>A colour as people see it: the same hue stays the same hue when it gets lighter or darker.</summary>
/// <param name="Lightness">0 to 1.</param>
/// <param name="Chroma">0 for grey; the strongest colours of a screen reach a third.</param>
/// <param name="Hue">In radians.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Oklch(double Lightness, double Chroma, double Hue)
{
    // Halvings of the chroma's range; what is left is far below a step of a channel.
    private const int Halvings = 16;

    public static Oklch Of(SiteColour colour)
    {
        var (r, g, b) = (SiteColour.Linear(colour.Red), SiteColour.Linear(colour.Green), SiteColour.Linear(colour.Blue));
        var l = Math.Cbrt((0.4122214708 * r) + (0.5363325363 * g) + (0.0514459929 * b));
        var m = Math.Cbrt((0.2119034982 * r) + (0.6806995451 * g) + (0.1073969566 * b));
        var s = Math.Cbrt((0.0883024619 * r) + (0.2817188376 * g) + (0.6299787005 * b));
        var lightness = (0.2104542553 * l) + (0.7936177850 * m) - (0.0040720468 * s);
        var (x, y) = (
            (1.9779984951 * l) - (2.4285922050 * m) + (0.4505937099 * s),
            (0.0259040371 * l) + (0.7827717662 * m) - (0.8086757660 * s));
        return new Oklch(lightness, Math.Sqrt((x * x) + (y * y)), Math.Atan2(y, x));
    }

    /// <summary>The nearest colour that a screen shows: as light and of the same hue, paler where it must be.</summary>
    public SiteColour ToColour()
    {
        if (Channels(Chroma) is { } whole)
            return whole;
        var (pale, strong, best) = (0.0, Chroma, Channels(0) ?? Grey);
        for (var i = 0; i < Halvings; i++)
        {
            var middle = (pale + strong) / 2;
            if (Channels(middle) is { } colour)
                (pale, best) = (middle, colour);
            else
                strong = middle;
        }

        return best;
    }

    private SiteColour Grey => Lightness < 0.5 ? new SiteColour(0, 0, 0) : new SiteColour(255, 255, 255);

    private SiteColour? Channels(double chroma)
    {
        var (x, y) = (chroma * Math.Cos(Hue), chroma * Math.Sin(Hue));
        var l = Cube(Lightness + (0.3963377774 * x) + (0.2158037573 * y));
        var m = Cube(Lightness - (0.1055613458 * x) - (0.0638541728 * y));
        var s = Cube(Lightness - (0.0894841775 * x) - (1.2914855480 * y));
        return Channel((4.0767416621 * l) - (3.3077115913 * m) + (0.2309699292 * s)) is { } red
            && Channel((-1.2684380046 * l) + (2.6097574011 * m) - (0.3413193965 * s)) is { } green
            && Channel((-0.0041960863 * l) - (0.7034186147 * m) + (1.7076147010 * s)) is { } blue
                ? new SiteColour(red, green, blue)
                : null;
    }

    private static double Cube(double value) => value * value * value;

    private static byte? Channel(double linear)
    {
        const double slack = 0.0005;
        if (linear is < -slack or > 1 + slack)
            return null;
        var share = linear <= 0.0031308 ? linear * 12.92 : (1.055 * Math.Pow(linear, 1 / 2.4)) - 0.055;
        return (byte)Math.Round(Math.Clamp(share, 0, 1) * 255);
    }
}
