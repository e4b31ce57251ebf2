using System.Globalization;
using System.Text.Json.Nodes;

using AlumniCms.Kernel.Results;
using AlumniCms.Sites.Actions;
using AlumniCms.Sites.Looks;

namespace AlumniCms.Sites.Rules;

/// <summary>Looks that everyone can read, and no others.</summary>
internal static class BrandingRules
{
    private const string Path = nameof(SiteDraft.Branding);
    private const int LongestPath = 400;

    private static readonly string[] Known = ["Primary", "PrimaryDark", "Corner", "Logo", "Picture"];

    public static IEnumerable<Refusal> Check(JsonObject? branding)
    {
        // What is too large is said already, and not looked into.
        var tooLarge = JsonRules.Check(branding, Path, JsonRules.BrandingLimit).ToList();
        if (branding is null || tooLarge.Count > 0)
            return tooLarge;
        return branding.SelectMany(p => CheckOne(p.Key, p.Value));
    }

    private static IEnumerable<Refusal> CheckOne(string name, JsonNode? value) => name switch
    {
        _ when value is null => [],
        "Primary" => CheckColour(name, value, Ground.Light, "light"),
        "PrimaryDark" => CheckColour(name, value, Ground.Dark, "dark"),
        "Corner" => CheckCorner(value),
        "Logo" or "Picture" => CheckPath(name, value),
        _ =>
        [
            new(
                "site.branding-unknown",
                $"A site's looks have no '{Shown.Short(name)}'. They have {string.Join(", ", Known)}.",
                $"{Path}.{Shown.Short(name)}"),
        ],
    };

    private static IEnumerable<Refusal> CheckColour(string name, JsonNode value, Ground ground, string fault)
    {
        if (SiteColour.Read(SiteLooks.Text(value)) is not { } colour)
            yield return new(
                "site.colour-syntax",
                $"'{Shown.Short(value.ToJsonString().Trim('"'))}' is no colour. Write six hexadecimal digits, for example {SiteLooks.ThemesPrimary}.",
                $"{Path}.{name}");
        else if (ground.Hides(colour) is { } part)
            yield return new(
                "site.colour-contrast",
                $"{colour} is too {fault} to read on {Named(part)} ({Ratio(colour, part)}:1, and {Ratio(Ground.Enough)}:1 is needed); the nearest that passes is {ground.Nearest(colour)}.",
                $"{Path}.{name}");
    }

    private static IEnumerable<Refusal> CheckCorner(JsonNode value)
    {
        if (SiteLooks.ReadCorner(SiteLooks.Text(value)) is null)
            yield return new(
                "site.corner-unknown",
                $"'{Shown.Short(value.ToJsonString().Trim('"'))}' is no kind of corner. Use soft, square or round.",
                $"{Path}.Corner");
    }

    private static IEnumerable<Refusal> CheckPath(string name, JsonNode value)
    {
        var path = SiteLooks.PathIn(value);
        if ((value is JsonObject || SiteLooks.Text(value) is not null) && (path is null || IsPath(path)))
            yield break;
        yield return new(
            "site.branding-path",
            $"{name} is no path of the site's media. Write one such as 'logos/embassy.png', without an address in front.",
            $"{Path}.{name}");
    }

    private static bool IsPath(string path) => path.Length <= LongestPath
        && !path.Any(c => char.IsControl(c) || "<>:\"|?*#%\\".Contains(c, StringComparison.Ordinal))
        && path.Split('/').All(segment => segment is not ("" or "." or ".."));

    private static string Named(SiteColour part) => part.ToString() is var name && name == "#ffffff" ? "white" : name;

    private static string Ratio(SiteColour one, SiteColour two) => Ratio(one.ContrastWith(two));

    // Rounded down: a ratio that is short of enough must not look like enough.
    private static string Ratio(double ratio) => (Math.Floor(ratio * 10) / 10).ToString("0.0", CultureInfo.InvariantCulture);
}
