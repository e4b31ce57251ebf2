using AlumniCms.Kernel.Sites;

using Microsoft.AspNetCore.Http;

namespace AlumniCms.Sites.Resolution;

/// <summary>
/// Builds addresses of sites: <c>/fr/…</c> on the worldwide site, <c>/cameroun/fr/…</c> on a country's, and
/// <c>https://cameroun.example.org/fr/…</c> on one that has its own host name.
/// </summary>
public sealed class SiteAddress(ISiteStore sites, IHttpContextAccessor http, SiteAddressSettings settings)
{
    /// <summary>The address as a link of the running request: with a host only when it is on another one.</summary>
    /// <param name="site">The site that the page is on.</param>
    /// <param name="culture">A culture of the site, or null for what has none (API, media, back office).</param>
    /// <param name="path">Path inside the site, unescaped, with or without <c>/</c> in front; <c>?query</c> and <c>#fragment</c> may follow, escaped.</param>
    public string For(Site site, string? culture, string path = "/") =>
        IsOnThisHost(site) ? Local(site, culture, path) : Absolute(site, culture, path);

    /// <summary>The address with scheme and host: for mails, feeds, canonical and alternate links.</summary>
    /// <inheritdoc cref="For"/>
    /// <exception cref="InvalidOperationException">No request runs and <c>Sites__PublicUrl</c> is not set.</exception>
    public string Absolute(Site site, string? culture, string path = "/") =>
        Origin(site) + Local(site, culture, path);

    /// <summary>The address of a page of the worldwide site as a link of the running request; of the given site where there is no worldwide one.</summary>
    /// <param name="site">The site that the link stands on.</param>
    /// <param name="culture">The culture of the page.</param>
    /// <param name="path">Path inside the worldwide site, as for <see cref="For"/>.</param>
    /// <param name="absolute">Whether scheme and host are wanted in any case.</param>
    public string OnWorldwide(Site site, string culture, string path, bool absolute = false)
    {
        var worldwide = Worldwide ?? site;
        var language = worldwide.Cultures.Contains(culture) ? culture : worldwide.DefaultCulture;
        return absolute ? Absolute(worldwide, language, path) : For(worldwide, language, path);
    }

    private HttpRequest? Request => http.HttpContext?.Request;

    private SiteRequestFeature? Entered => http.HttpContext?.Features.Get<SiteRequestFeature>();

    /// <summary>True while the running request came over the own host name of a country's site.</summary>
    private bool IsOnCountryHost => Entered is { OnOwnHost: true, Site.IsWorldwide: false };

    private bool IsOnThisHost(Site site)
    {
        if (Entered is not { } entered)
            return true;
        if (IsOnCountryHost)
            return entered.Site.Id == site.Id;
        return site.IsWorldwide || site.Hosts.IsEmpty;
    }

    private string Local(Site site, string? culture, string path)
    {
        var key = site.IsWorldwide || !site.Hosts.IsEmpty ? "" : $"/{site.Key}";
        var language = culture is null ? "" : $"/{culture}";
        var tail = path.AsSpan().IndexOfAny('?', '#') is var end and >= 0 ? path[end..] : "";
        var page = new PathString("/" + path[..^tail.Length].TrimStart('/'));
        return AppBase.ToUriComponent() + key + language + page.ToUriComponent() + tail;
    }

    private PathString AppBase => Entered?.AppBase ?? settings.AppBase;

    private string Origin(Site site)
    {
        if (!site.IsWorldwide && !site.Hosts.IsEmpty)
            return OnHost(site.Hosts[0]);
        if (settings.Origin is { } origin)
            return origin;
        if (Worldwide is { Hosts: [var main, ..] })
            return OnHost(main);
        return Request is { } request
            ? $"{request.Scheme}://{request.Host.ToUriComponent()}"
            : throw new InvalidOperationException(
                "The address of the network is not known outside a request. Set Sites__PublicUrl, for example to https://alumni.example.org.");
    }

    private string OnHost(string host)
    {
        var port = Request?.Host.Port is { } own ? FormattableString.Invariant($":{own}") : "";
        return $"{Request?.Scheme ?? settings.Scheme}://{host}{port}";
    }

    // The table is in memory wherever a Site came from it.
    private Site? Worldwide => sites.GetAsync().AsTask() is { IsCompletedSuccessfully: true } table ? table.GetAwaiter().GetResult().Worldwide : null;
}
