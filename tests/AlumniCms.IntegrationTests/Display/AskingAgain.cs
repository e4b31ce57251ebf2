using System.Net;
using AlumniCms.IntegrationTests.Databases;
using AlumniCms.IntegrationTests.Hosts;

namespace AlumniCms.IntegrationTests.Display;

public sealed class AskingAgain(Worlds worlds) : IClassFixture<Worlds>
{
    [Theory, EveryEngine]
    public async Task Costs_nothing_while_the_page_is_the_same(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var text = Text.New() with { Path = Unique.Word() };
        await host.ImportItemAsync(World.Cameroun, text.ToJson());
        var path = $"/cameroun/fr/{text.Path}";
        var tag = (await host.GetPageAsync(path)).IsOk().Headers.ETag;
        Assert.NotNull(tag);

        using var again = await AskAsync(host, path, tag.ToString());
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
        Assert.Empty(await again.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));

        await host.ImportItemAsync(World.Cameroun, (text with { Body = "Récrit." }).ToJson());
        using var changed = await AskAsync(host, path, tag.ToString());
        Assert.Equal(HttpStatusCode.OK, changed.StatusCode);
        Assert.NotEqual(tag, changed.Headers.ETag);
    }

    [Theory, EveryEngine]
    public async Task Is_not_offered_for_answers_that_are_not_kept(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);

        Assert.Null((await host.GetPageAsync("/cameroun/fr/search?q=eau")).IsOk().Headers.ETag);
        Assert.Null((await host.GetPageAsync("/cameroun/fr/rien-du-tout")).Is(HttpStatusCode.NotFound).Headers.ETag);
    }

    private static Task<HttpResponseMessage> AskAsync(AlumniHost host, string path, string tag)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Add("If-None-Match", tag);
        return host.SendAsync(request);
    }
}
