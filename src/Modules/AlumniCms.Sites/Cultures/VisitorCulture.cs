using AlumniCms.Kernel.Sites;

using Microsoft.AspNetCore.Http;

namespace AlumniCms.Sites.Cultures;

/// <summary>Chooses the language of a visitor whose address names none.</summary>
public static class VisitorCulture
{
    /// <summary>Name of the cookie that remembers the language chosen in the menu. Its value is a culture code.</summary>
    public const string CookieName = "culture";

    /// <summary>The cookie's culture, else the best of the browser's languages, else the site's default.</summary>
    public static string Choose(HttpRequest request, Site site)
    {
        if (request.Cookies[CookieName] is { } chosen
            && site.Cultures.FirstOrDefault(c => string.Equals(c, chosen, StringComparison.OrdinalIgnoreCase)) is { } culture)
            return culture;
        return AcceptLanguage.Read(request.Headers.AcceptLanguage)
            .Select(wanted => AcceptLanguage.Match(site.Cultures, wanted))
            .FirstOrDefault(match => match is not null) ?? site.DefaultCulture;
    }
}
