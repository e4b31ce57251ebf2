using System.Globalization;
using System.Text.RegularExpressions;

using AlumniCms.Kernel.Results;
using AlumniCms.Sites.Actions;

namespace AlumniCms.Sites.Rules;

/// <summary>Rules for country, region and time zone.</summary>
internal static partial class PlaceRules
{
    // The home page of the network groups the country sites under these names.
    private static readonly string[] Regions = ["africa", "asia", "europe", "latin-america", "middle-east", "north-america", "oceania"];

    public static IEnumerable<Refusal> Check(SiteDraft draft)
    {
        if (draft.Country is { Length: > 0 } country && !IsCountry(country))
            yield return new(
                "site.country-unknown",
                $"'{Shown.Short(country)}' is not a country code. Use the two capital letters of ISO 3166-1, such as 'CM' for Cameroon.",
                nameof(SiteDraft.Country));
        if (draft.Region is { Length: > 0 } region && !Regions.Contains(region, StringComparer.Ordinal))
            yield return new(
                "site.region-unknown",
                $"'{Shown.Short(region)}' is not a region of the world. Use one of {string.Join(", ", Regions)}, or leave it empty.",
                nameof(SiteDraft.Region));
        if (draft.TimeZone is { } zone && CheckTimeZone(zone) is { } refusal)
            yield return refusal;
    }

    private static bool IsCountry(string code)
    {
        if (code.Length != 2 || !code.All(char.IsAsciiLetterUpper))
            return false;
        try
        {
            return string.Equals(new RegionInfo(code).TwoLetterISORegionName, code, StringComparison.Ordinal);
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    private static Refusal? CheckTimeZone(string zone)
    {
        if (TimeZoneSyntax.IsMatch(zone) && TimeZoneInfo.TryFindSystemTimeZoneById(zone, out var found) && found.HasIanaId)
            return string.Equals(found.Id, zone, StringComparison.Ordinal) ? null : Refuse($"Write it '{found.Id}'.");
        return TimeZoneInfo.TryConvertWindowsIdToIanaId(zone, out var iana)
            ? Refuse($"That is the name which Windows gives it; use '{iana}'.")
            : Refuse("Use an IANA name such as 'Africa/Douala' or 'Europe/Paris'.");

        Refusal Refuse(string mend) => new(
            "site.time-zone-unknown", $"'{Shown.Short(zone)}' is not a time zone. {mend}", nameof(SiteDraft.TimeZone));
    }

    [GeneratedRegex(@"^[A-Za-z][A-Za-z0-9_+/-]{1,63}\z", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex TimeZoneSyntax { get; }
}
