using System.Collections.Immutable;
using System.Globalization;

using AlumniCms.Kernel.Sites;
using AlumniCms.Sites.Cultures;

using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace AlumniCms.Admin.Endpoints;

/// <summary>The language of the back office: the person's own, whatever the site speaks.</summary>
public static class AdminLanguage
{
    /// <summary>The cookie that remembers the choice.</summary>
    public const string CookieName = "admin-language";

    /// <summary>The languages to choose among.</summary>
    public static readonly ImmutableArray<string> All = ["fr", "en", "ar"];

    /// <summary>The language chosen, else the first of the browser's that is there, else the site's, else English.</summary>
    public static string Of(HttpContext http)
    {
        if (Known(http.Request.Cookies[CookieName]) is { } chosen)
            return chosen;
        var wanted = http.Request.GetTypedHeaders().AcceptLanguage.OrderByDescending(l => l.Quality ?? 1).Take(20);
        return wanted.Select(l => Known(l.Value.ToString())).FirstOrDefault(l => l is not null)
            ?? Known(http.RequestServices.GetRequiredService<CurrentSite>().Site.DefaultCulture) ?? "en";
    }

    internal static string? Known(string? culture) =>
        All.FirstOrDefault(l => culture is not null && (culture.Equals(l, StringComparison.OrdinalIgnoreCase) || culture.StartsWith(l + "-", StringComparison.OrdinalIgnoreCase)));

    internal static void Enter(HttpContext http)
    {
        var language = Of(http);
        CultureInfo.CurrentCulture = KnownCultures.FormatsOf(language, country: null);
        CultureInfo.CurrentUICulture = KnownCultures.FormatsOf(language, country: null);
    }
}
