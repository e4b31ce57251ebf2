using System.Buffers;
using System.Globalization;

namespace AlumniCms.Web.Hosting;

/// <summary>
/// Refuses a request whose host or scheme cannot stand in an address, as the visitor or a proxy wrote it: pages and
/// their links are made from it. RFC 9112, section 3.2: an invalid <c>Host</c> is answered with 400.
/// </summary>
internal sealed class HostCheck(RequestDelegate next)
{
    private const int LongestHost = 260;

    private static readonly IdnMapping Names = new();
    private static readonly SearchValues<char> LabelCharacters =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-");

    public Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;

        // As it was sent: reading the property decodes it, and fails on what cannot be decoded.
        if (IsHost(request.Headers.Host.ToString()) && request.Scheme is "http" or "https")
            return next(context);
        context.Response.StatusCode = StatusCodes.Status400BadRequest;
        context.Response.ContentType = "text/plain; charset=utf-8";
        return context.Response.WriteAsync(
            "The request's host or scheme is not one of a web address. Its Host header names a host and perhaps a port, as in: Host: alumni.example.org\n",
            context.RequestAborted);
    }

    private static bool IsHost(string text)
    {
        if (text.Length > LongestHost)
            return false;
        var colon = text.LastIndexOf(':');
        var hasPort = colon > text.LastIndexOf(']');
        var name = hasPort ? text.AsSpan(0, colon) : text;
        var port = hasPort ? text.AsSpan(colon + 1) : "80";
        if (!ushort.TryParse(port, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number == 0)
            return false;
        return IsPlainName(name) || IsOtherName(name.ToString());
    }

    // Nearly every request: labels of letters, digits and hyphens, none of which is an encoded one.
    private static bool IsPlainName(ReadOnlySpan<char> name)
    {
        foreach (var range in name.Split('.'))
        {
            var label = name[range];
            if (label.IsEmpty || label[0] == '-' || label.IndexOfAnyExcept(LabelCharacters) >= 0 || label.StartsWith("xn--", StringComparison.OrdinalIgnoreCase))
                return false;
        }

        return true;
    }

    private static bool IsOtherName(string name)
    {
        try
        {
            return Uri.CheckHostName(name.Trim('[', ']')) switch
            {
                UriHostNameType.IPv4 or UriHostNameType.IPv6 => true,
                UriHostNameType.Dns => Names.GetUnicode(name).Length > 0 && Names.GetAscii(name).Length > 0,
                _ => false,
            };
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
