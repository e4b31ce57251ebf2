using System.Text;

namespace AlumniCms.Bench.Http;

/// <summary>A request for a page, as the bytes that go over the wire.</summary>
internal sealed class PageRequest(string path, bool isCacheable = true, bool isCompressed = false)
{
    public string Path => path;

    // The output cache leaves alone what carries an authorization, whatever it is.
    public ReadOnlyMemory<byte> Bytes { get; } = Encoding.ASCII.GetBytes(
        $"GET {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept: text/html\r\n"
        + (isCompressed ? "Accept-Encoding: gzip, deflate, br\r\n" : "")
        + (isCacheable ? "" : "Authorization: Bearer none\r\n")
        + "\r\n");
}
