using System.Net;
using System.Net.Http.Headers;
using AlumniCms.IntegrationTests.Hosts;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace AlumniCms.IntegrationTests.Syndication;

/// <summary>Asks as programs do: with conditions, and looking at the headers of the content.</summary>
internal static class Machine
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>The answer, which must be of the media type.</summary>
    public static async Task<string> ReadAsync(AlumniHost host, string path, string mediaType)
    {
        using var response = await AskAsync(host, path);
        var body = await response.Content.ReadAsStringAsync(Cancellation);
        Assert.True(response.StatusCode == HttpStatusCode.OK, $"{path} answered {(int)response.StatusCode}.\n{body}\n{host.Log.Text}");
        Assert.Equal(mediaType, response.Content.Headers.ContentType?.MediaType);
        Assert.True(response.Headers.CacheControl?.Public, $"{path} may not be kept.");
        Assert.Equal("utf-8", response.Content.Headers.ContentType?.CharSet);
        return body;
    }

    /// <summary>Holds that one who has the answer, by its tag or by its date, is told so: the first time and from the cache.</summary>
    public static async Task IsAnsweredOnceAsync(AlumniHost host, string path)
    {
        using var first = await AskAsync(host, path);
        var (tag, modified) = (first.Headers.ETag, first.Content.Headers.LastModified);
        Assert.True(tag is not null && modified is not null, $"{path} answered {(int)first.StatusCode} without a tag or a date.");
        foreach (var ask in new Action<HttpRequestHeaders>[] { h => h.IfNoneMatch.Add(tag), h => h.IfModifiedSince = modified })
        {
            using var again = await AskAsync(host, path, ask);
            Assert.True(again.StatusCode == HttpStatusCode.NotModified, $"{path} answered {(int)again.StatusCode} to one who has it.");
            Assert.Empty(await again.Content.ReadAsByteArrayAsync(Cancellation));
        }

        using var other = await AskAsync(host, path, h => h.IfNoneMatch.Add(new EntityTagHeaderValue("\"another\"")));
        Assert.Equal(HttpStatusCode.OK, other.StatusCode);
        using var head = await AskAsync(host, path, method: HttpMethod.Head);
        Assert.Equal(HttpStatusCode.OK, head.StatusCode);
        Assert.Equal(first.Content.Headers.ContentType, head.Content.Headers.ContentType);
        Assert.Empty(await head.Content.ReadAsByteArrayAsync(Cancellation));
    }

    public static async Task<HttpResponseMessage> AskAsync(
        AlumniHost host, string path, Action<HttpRequestHeaders>? prepare = null, HttpMethod? method = null)
    {
        using var client = ((TestServer)host.Services.GetRequiredService<IServer>()).CreateClient();
        using var request = new HttpRequestMessage(method ?? HttpMethod.Get, path);
        prepare?.Invoke(request.Headers);
        return await client.SendAsync(request, Cancellation);
    }
}
