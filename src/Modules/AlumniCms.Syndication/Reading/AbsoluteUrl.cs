using AlumniCms.ContentManagement.Copies;
using AlumniCms.Kernel.Sites;
using AlumniCms.Sites.Resolution;

namespace AlumniCms.Syndication.Reading;

/// <summary>Addresses with scheme and host: machines read them away from the page.</summary>
internal sealed class AbsoluteUrl(SiteAddress addresses, CurrentSite site)
{
    private string? _origin;

    /// <summary>Scheme and host of the current site.</summary>
    public string Origin => _origin ??= new Uri(addresses.Absolute(site.Site, culture: null)).GetLeftPart(UriPartial.Authority);

    /// <summary>A path of the current site in a culture.</summary>
    public string For(string? culture, string path) => addresses.Absolute(site.Site, culture, path);

    /// <summary>The page of the worldwide site that a copy follows.</summary>
    public string Original(string culture, string path) => addresses.OnWorldwide(site.Site, culture, path, absolute: true);

    /// <summary>An address of a page as it stands in a link.</summary>
    public string Of(string url) => url.StartsWith('/') ? Origin + url : url;

    /// <summary>An address of content, <c>~/contact</c>, in a culture.</summary>
    public string Resolve(string url, string culture)
    {
        if (url.StartsWith(CopiedText.WorldwideLink, StringComparison.Ordinal))
            return Original(culture, url[(CopiedText.WorldwideLink.Length - 1)..]);
        return url.StartsWith("~/", StringComparison.Ordinal) ? For(culture, url[1..]) : Of(url);
    }

    /// <summary>HTML of a page whose links lead to the site from anywhere.</summary>
    // Inside an attribute's value and in text the quotation mark is encoded, so that this is always an attribute.
    public string InHtml(string html) => html
        .Replace("href=\"/", $"href=\"{Origin}/", StringComparison.Ordinal)
        .Replace("src=\"/", $"src=\"{Origin}/", StringComparison.Ordinal);
}
