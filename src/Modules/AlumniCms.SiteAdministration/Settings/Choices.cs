using System.Globalization;

using AlumniCms.Kernel.Sites;
using AlumniCms.Sites.Cultures;

namespace AlumniCms.SiteAdministration.Settings;

/// <summary>What a site can be given: languages, time zones, regions.</summary>
internal static class Choices
{
    private static readonly string[] Common = "ar bg cs de el en es fa fr hr hu id it ja km ko mn nl pl pt ro ru sr sv th tr uk vi zh".Split(' ');

    public static IReadOnlyList<string> Regions { get; } = ["africa", "asia", "europe", "latin-america", "middle-east", "north-america", "oceania"];

    /// <summary>The languages of the network and those that country sites often have, by their own names.</summary>
    public static IReadOnlyList<string> Languages(SiteTable sites, IEnumerable<string> first) =>
        [.. first.Concat(Common.Concat(sites.All.SelectMany(s => s.Cultures)).Where(c => KnownCultures.Find(c) is not null)
            .Distinct(StringComparer.OrdinalIgnoreCase).OrderBy(CultureText.NativeName, StringComparer.Create(CultureInfo.CurrentUICulture, ignoreCase: true))).Distinct(StringComparer.OrdinalIgnoreCase)];

    public static IReadOnlyList<(string Value, string Text)> TimeZones(string current) =>
        [.. TimeZoneInfo.GetSystemTimeZones().Select(z => z.Id).Where(z => z.Contains('/', StringComparison.Ordinal) && !z.StartsWith("Etc/", StringComparison.Ordinal)).Append("UTC").Append(current)
            .Where(z => z.Length > 0).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(z => (z, z.Replace('_', ' ')))];
}
