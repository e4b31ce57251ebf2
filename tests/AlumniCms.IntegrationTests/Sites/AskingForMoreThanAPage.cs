using System.Net;
using AlumniCms.IntegrationTests.Databases;
using AlumniCms.IntegrationTests.Hosts;

namespace AlumniCms.IntegrationTests.Sites;

public sealed class AskingForMoreThanAPage(Worlds worlds) : IClassFixture<Worlds>
{
    [Theory]
    [EveryEngine("/_error/500")]
    [EveryEngine("/maroc/fr/_error/410")]
    [EveryEngine("/_ERROR/503")]
    public async Task Shows_no_error_that_did_not_happen(DatabaseEngine engine, string path)
    {
        var host = await worlds.GetAsync(engine);

        var page = (await host.GetPageAsync(path)).Is(HttpStatusCode.NotFound);

        Assert.Contains("<h1", page.Body, StringComparison.Ordinal);
    }

    [Theory]
    [EveryEngine("OPTIONS")]
    [EveryEngine("TRACE")]
    [EveryEngine("DELETE")]
    public async Task Says_how_a_page_may_be_asked_for(DatabaseEngine engine, string method)
    {
        var host = await worlds.GetAsync(engine);
        using var request = new HttpRequestMessage(new HttpMethod(method), "/maroc/fr/actualites");

        using var response = await host.SendAsync(request);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Equal(["GET", "HEAD"], response.Content.Headers.Allow.Order(StringComparer.Ordinal));
    }
}
