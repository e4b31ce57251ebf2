using System.Net;

using AlumniCms.Kernel.Sites;
using AlumniCms.Sites.Resolution;

using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;

namespace AlumniCms.Members.Links;

/// <summary>
/// The address that a mailed link leads to. It opens an account, so it never comes from a host that a visitor made up:
/// from the settings, the site's own hosts, or this machine.
/// </summary>
internal sealed class LinkAddress(
    SiteAddress addresses, SiteAddressSettings settings, CurrentSite site, ISiteStore sites, IHttpContextAccessor http, IConfiguration configuration)
{
    /// <summary>The absolute address of a page of the current site, or null when it cannot be trusted.</summary>
    public async Task<string?> FindAsync(string path, CancellationToken cancellationToken)
    {
        var isOurs = settings.PublicUrl is not null
            || !site.Site.Hosts.IsEmpty
            || (await sites.GetAsync(cancellationToken)).Worldwide is { Hosts.IsEmpty: false }
            || (http.HttpContext?.Request.Host is { HasValue: true } host && IsOurs(host.Host));
        return isOurs ? addresses.Absolute(site.Site, site.Culture, path) : null;
    }

    private bool IsOurs(string host) =>
        host == "localhost"
        || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address))
        || (configuration["AllowedHosts"] ?? "").Split(';', StringSplitOptions.TrimEntries).Contains(host, StringComparer.OrdinalIgnoreCase);
}
