using AlumniCms.Kernel.Auditing;

using Microsoft.AspNetCore.Http;

namespace AlumniCms.Members.Sessions;

/// <summary>From where somebody signs in, as far as it is kept.</summary>
/// <param name="Browser">Browser and system; see <see cref="BrowserName"/>.</param>
/// <param name="Origin">The network of the address.</param>
public sealed record Visit(string Browser, string? Origin)
{
    /// <summary>Reads a request.</summary>
    public static Visit Of(HttpContext http) =>
        new(BrowserName.Of(http.Request.Headers.UserAgent.ToString()), AddressNetwork.Of(http.Connection.RemoteIpAddress));
}
