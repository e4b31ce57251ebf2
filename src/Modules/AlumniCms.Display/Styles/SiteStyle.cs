using System.Security.Cryptography;
using System.Text;

using AlumniCms.Kernel.Sites;
using AlumniCms.Sites.Looks;

namespace AlumniCms.Display.Styles;

/// <summary>The style sheet with which a site changes the theme's colours and corners.</summary>
internal sealed class SiteStyle
{
    private SiteStyle(string css)
    {
        Css = Encoding.UTF8.GetBytes(css);
        Version = Convert.ToHexStringLower(SHA256.HashData(Css))[..10];
    }

    public byte[] Css { get; }

    /// <summary>The version that addresses carry, so that browsers may keep the sheet for ever.</summary>
    public string Version { get; }

    /// <summary>The sheet of a site, or null where the theme's own looks stand.</summary>
    public static SiteStyle? Of(Site site) => SiteLooks.Of(site) is { AreThemes: false } looks ? new SiteStyle(Write(looks)) : null;

    // Colours and corners are values of our own making: nothing that anyone typed stands in the sheet.
    private static string Write(SiteLooks looks) =>
        $":root{{--accent:{looks.Primary};--on-accent:{SiteLooks.OnPrimary};--radius:{Radius(looks.Corner)}}}"
        + $"@media (prefers-color-scheme:dark){{:root{{--accent:{looks.PrimaryDark};--on-accent:{SiteLooks.OnPrimaryDark}}}}}";

    private static string Radius(SiteCorner corner) => corner switch
    {
        SiteCorner.Square => "0rem",
        SiteCorner.Round => "1.5rem",
        _ => "0.75rem",
    };
}
