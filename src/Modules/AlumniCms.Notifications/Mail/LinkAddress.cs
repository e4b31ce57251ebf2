using System.Net;

using AlumniCms.Kernel.Sites;
using AlumniCms.Sites.Resolution;

using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;

namespace AlumniCms.Notifications.Mail;

/// <summary>
/// The address that a mailed link leads to. It may open an account, so it never comes from a host that a visitor made up:
/// from the settings, the site's own hosts, or this machine. Scoped.
/// </summary>
public sealed class LinkAddress(
    SiteAddress addresses, SiteAddressSettings settings, CurrentSite site, ISiteStore sites, IHttpContextAccessor http, IConfiguration configuration)
{
    /// <summary>Scheme and host of the running request where links may lead to them, else null: for a mail that is written after the request.</summary>
    public string? Origin => http.HttpContext?.Request is { Host.HasValue: true } request && IsOurs(request.Host.Host)
        ? $"{request.Scheme}://{request.Host.ToUriComponent()}"
        : null;

    /// <summary>The absolute address of a page of the current site in its current culture, or null when it cannot be trusted.</summary>
    public async Task<string?> FindAsync(string path, CancellationToken cancellationToken) =>
        Origin is not null || await IsSetAsync(site.Site, cancellationToken) ? addresses.Absolute(site.Site, site.Culture, path) : null;

    /// <summary>The absolute address of a page outside the cultures, such as one of the back office, or null when none is known.</summary>
    /// <param name="of">The site.</param>
    /// <param name="path">Path on the site.</param>
    /// <param name="origin">What <see cref="Origin"/> was in the request that the mail comes from.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task<string?> FindAsync(Site of, string path, string? origin, CancellationToken cancellationToken) =>
        await IsSetAsync(of, cancellationToken) ? addresses.Absolute(of, culture: null, path)
        : origin is not null ? origin + addresses.For(of, culture: null, path)
        : null;

    private async Task<bool> IsSetAsync(Site of, CancellationToken cancellationToken) =>
        settings.PublicUrl is not null
        || !of.Hosts.IsEmpty
        || (await sites.GetAsync(cancellationToken)).Worldwide is { Hosts.IsEmpty: false };

    private bool IsOurs(string host) =>
        host == "localhost"
        || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address))
        || (configuration["AllowedHosts"] ?? "").Split(';', StringSplitOptions.TrimEntries).Contains(host, StringComparer.OrdinalIgnoreCase);
}
