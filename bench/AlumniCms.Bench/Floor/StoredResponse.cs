using System.Net;
using System.Text.Json;

namespace AlumniCms.Bench.Floor;

/// <summary>An answer of the program, kept so that the floor can give the very same bytes.</summary>
internal sealed record StoredResponse(Dictionary<string, string> Headers, byte[] Body)
{
    // Kestrel writes these itself.
    private static readonly string[] NotKept = ["Date", "Transfer-Encoding", "Content-Length"];

    /// <summary>Gets a page and keeps what came over the wire, still compressed.</summary>
    public static Task<StoredResponse> CaptureAsync(int port, string path, bool isCompressed, CancellationToken cancellationToken) =>
        CaptureAsync(port, path, isCompressed, cookie: null, cancellationToken);

    /// <summary>As somebody who has signed in, where there is a cookie.</summary>
    public static async Task<StoredResponse> CaptureAsync(int port, string path, bool isCompressed, string? cookie, CancellationToken cancellationToken)
    {
        using var handler = new SocketsHttpHandler { AutomaticDecompression = DecompressionMethods.None, UseCookies = false, AllowAutoRedirect = false };
        using var client = new HttpClient(handler);
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri($"http://127.0.0.1:{port}{path}"));

        // As PageRequest asks: the host stands in the page.
        request.Headers.Host = "127.0.0.1";
        request.Headers.Add("Accept", "text/html");
        if (cookie is not null)
            request.Headers.Add("Cookie", cookie);
        if (isCompressed)
            request.Headers.Add("Accept-Encoding", "gzip, deflate, br");
        using var response = await client.SendAsync(request, cancellationToken);
        response.EnsureSuccessStatusCode();
        var headers = response.Headers.Concat(response.Content.Headers)
            .Where(h => !NotKept.Contains(h.Key, StringComparer.OrdinalIgnoreCase))
            .ToDictionary(h => h.Key, h => string.Join(", ", h.Value), StringComparer.OrdinalIgnoreCase);
        return new StoredResponse(headers, await response.Content.ReadAsByteArrayAsync(cancellationToken));
    }

    public async Task WriteAsync(string file, CancellationToken cancellationToken)
    {
        await using var stream = File.Create(file);
        await JsonSerializer.SerializeAsync(stream, this, cancellationToken: cancellationToken);
    }

    public static async Task<StoredResponse> ReadAsync(string file, CancellationToken cancellationToken)
    {
        await using var stream = File.OpenRead(file);
        return await JsonSerializer.DeserializeAsync<StoredResponse>(stream, cancellationToken: cancellationToken)
            ?? throw new InvalidOperationException($"{file} holds no answer.");
    }
}
