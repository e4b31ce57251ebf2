using System.Globalization;

namespace AlumniCms.Web.Hosting;

/// <summary>
/// Refuses a request whose host or scheme cannot stand in an address, as the visitor or a proxy wrote it: pages and
/// their links are made from it. RFC 9112, section 3.2: an invalid <c>Host</c> is answered with 400.
/// </summary>
internal sealed class HostCheck(RequestDelegate next)
{
    private static readonly IdnMapping Names = new();

    public Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;

        // As it was sent: reading the property decodes it, and fails on what cannot be decoded.
        if (IsHost(new HostString(request.Headers.Host.ToString())) && request.Scheme is "http" or "https")
            return next(context);
        context.Response.StatusCode = StatusCodes.Status400BadRequest;
        context.Response.ContentType = "text/plain; charset=utf-8";
        return context.Response.WriteAsync(
            "The request's host or scheme is not one of a web address. Its Host header names a host and perhaps a port, as in: Host: alumni.example.org\n",
            context.RequestAborted);
    }

    private static bool IsHost(HostString host)
    {
        if (host.Value is not { Length: > 0 and <= 260 } text)
            return false;

        // HostString gives no port for one that is no number or too great.
        var hasPort = text.LastIndexOf(':') > text.LastIndexOf(']');
        if (hasPort && host.Port is not (> 0 and <= 65_535))
            return false;
        return Uri.CheckHostName(host.Host.Trim('[', ']')) switch
        {
            UriHostNameType.IPv4 or UriHostNameType.IPv6 => true,
            UriHostNameType.Dns => IsName(host.Host),
            _ => false,
        };
    }

    private static bool IsName(string name)
    {
        try
        {
            return Names.GetUnicode(name).Length > 0 && Names.GetAscii(name).Length > 0;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
