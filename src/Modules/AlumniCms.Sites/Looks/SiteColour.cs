using System.Globalization;
using System.Runtime.InteropServices;

namespace AlumniCms.Sites.Looks;

/// <summary>A colour of the screen (sRGB), as sites name theirs.</summary>
/// <param name="Red">0 to 255.</param>
/// <param name="Green">0 to 255.</param>
/// <param name="Blue">0 to 255.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct SiteColour(byte Red, byte Green, byte Blue)
{
    /// <summary>Reads <c>#1b4f8f</c> or <c>#fff</c>; null for anything else.</summary>
    public static SiteColour? Read(string? text)
    {
        if (text is not ['#', .. var digits] || !digits.All(char.IsAsciiHexDigit))
            return null;
        return digits.Length switch
        {
            3 => new SiteColour(Byte(digits[..1], 17), Byte(digits[1..2], 17), Byte(digits[2..], 17)),
            6 => new SiteColour(Byte(digits[..2], 1), Byte(digits[2..4], 1), Byte(digits[4..], 1)),
            _ => null,
        };
    }

    /// <summary>The ratio of WCAG 2 between two colours, from 1 to 21.</summary>
    public double ContrastWith(SiteColour other)
    {
        var (one, two) = (Luminance, other.Luminance);
        return (Math.Max(one, two) + 0.05) / (Math.Min(one, two) + 0.05);
    }

    /// <summary>The colour as <c>#1b4f8f</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"#{Red:x2}{Green:x2}{Blue:x2}");

    /// <summary>The share of light in a channel, 0 to 1.</summary>
    internal static double Linear(byte channel)
    {
        var share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.Pow((share + 0.055) / 1.055, 2.4);
    }

    private double Luminance => (0.2126 * Linear(Red)) + (0.7152 * Linear(Green)) + (0.0722 * Linear(Blue));

    private static byte Byte(string digits, int times) => (byte)(int.Parse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture) * times);
}
