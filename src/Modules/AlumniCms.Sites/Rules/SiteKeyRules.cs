using System.Collections.Frozen;
using System.Text.RegularExpressions;

using AlumniCms.Kernel.Results;
using AlumniCms.Sites.Actions;
using AlumniCms.Sites.Cultures;

namespace AlumniCms.Sites.Rules;

/// <summary>Rules for a site's key, which shares the first segment of addresses with cultures and the program's own pages.</summary>
internal static partial class SiteKeyRules
{
    private static readonly FrozenSet<string> Reserved = FrozenSet.ToFrozenSet(
    [
        "account", "admin", "api", "app", "assets", "connect", "css", "culture", "debug", "error", "errors",
        "favicon", "feed", "feeds", "files", "fonts", "health", "hooks", "icons", "images", "img", "js", "lib",
        "login", "logout", "manifest", "media", "metrics", "oauth", "openapi", "robots", "rss", "setup",
        "sign-in", "sign-out", "signin", "signout", "site", "sitemap", "sites", "static", "themes", "webhooks",
        "well-known", "www",
    ]);

    public static IEnumerable<Refusal> Check(string? key)
    {
        const string path = nameof(SiteDraft.Key);
        if (string.IsNullOrWhiteSpace(key))
            yield return new("site.key-missing", "A site needs a key. Give a short name such as 'cameroun'.", path);
        else if (!Syntax.IsMatch(key))
            yield return new(
                "site.key-syntax",
                $"The key '{Shown.Short(key)}' cannot stand in an address. Use 2 to 40 lower-case letters a–z, digits and hyphens, beginning with a letter.",
                path);
        else if (Reserved.Contains(key))
            yield return new(
                "site.key-reserved",
                $"The key '{key}' is reserved for the program's own addresses. Choose another one, such as '{key}-site'.",
                path);
        else if (KnownCultures.Find(key) is { } culture)
            yield return new(
                "site.key-is-culture",
                $"The key '{key}' is the code of a language ({culture.EnglishName}), which stands in the same place of an address. Use a longer one, such as the country's name.",
                path);
    }

    [GeneratedRegex(@"^[a-z][a-z0-9-]{1,39}\z", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Syntax { get; }
}
