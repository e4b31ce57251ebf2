using System.Globalization;
using System.Text.RegularExpressions;

using AlumniCms.Kernel.Results;
using AlumniCms.Sites.Actions;
using AlumniCms.Sites.Models;

namespace AlumniCms.Sites.Rules;

internal static partial class HostRules
{
    private const int Most = 10;

    public static IEnumerable<Refusal> Check(IReadOnlyList<string>? hosts)
    {
        const string path = nameof(SiteDraft.Hosts);
        if (hosts is null)
            yield break;
        if (hosts.Count > Most)
            yield return new("site.hosts-too-many", $"A site has {Most} host names at most; {hosts.Count} are given. Leave some out.", path);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < hosts.Count; i++)
            if (Canonical(hosts[i]) is not { } host)
                yield return new(
                    "site.host-syntax",
                    $"'{Shown.Short(hosts[i] ?? "")}' is not a host name. Write the name alone, without https://, port or path, such as 'cameroun.example.org'.",
                    $"{path}[{i}]");
            else if (!seen.Add(host))
                yield return new("site.host-twice", $"The host name '{host}' is listed more than once. Leave one of them.", $"{path}[{i}]");
    }

    /// <summary>The name as browsers send it: lower case, letters beyond ASCII in Punycode. Null when it is none.</summary>
    public static string? Canonical(string? host)
    {
        if (string.IsNullOrEmpty(host) || host.Length > SiteModel.HostNameLength)
            return null;
        try
        {
            var name = new IdnMapping().GetAscii(host).ToLowerInvariant();
            return name.Length <= SiteModel.HostNameLength && Syntax.IsMatch(name) ? name : null;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    [GeneratedRegex(@"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)*\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Syntax { get; }
}
