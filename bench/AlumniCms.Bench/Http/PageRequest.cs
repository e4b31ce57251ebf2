using System.Text;

namespace AlumniCms.Bench.Http;

/// <summary>A request for a page, as the bytes that go over the wire.</summary>
internal sealed class PageRequest(string path, bool isCacheable = true, bool isCompressed = false, string? etag = null, string? cookie = null)
{
    // As a browser names itself: what the server does only for readers is measured too.
    private const string UserAgent = "Mozilla/5.0 (Linux; Android 14; Pixel 7) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36";

    public string Path => path;

    /// <summary>The client has the page, and is to be told that it still holds.</summary>
    public bool IsConditional => etag is not null;

    // The output cache leaves alone what carries an authorization, whatever it is.
    public ReadOnlyMemory<byte> Bytes { get; } = Encoding.ASCII.GetBytes(
        $"GET {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept: text/html\r\nUser-Agent: {UserAgent}\r\n"
        + (isCompressed ? "Accept-Encoding: gzip, deflate, br\r\n" : "")
        + (etag is null ? "" : $"If-None-Match: {etag}\r\n")
        + (cookie is null ? "" : $"Cookie: {cookie}\r\n")
        + (isCacheable ? "" : "Authorization: Bearer none\r\n")
        + "\r\n");
}
