using AlumniCms.IntegrationTests.Databases;
using AlumniCms.IntegrationTests.Hosts;
using AlumniCms.Statistics.Views;
using Microsoft.Extensions.DependencyInjection;

namespace AlumniCms.IntegrationTests.Statistics;

public sealed class CountingViews(Worlds worlds) : IClassFixture<Worlds>
{
    private const string Browser = "Mozilla/5.0 (Linux; Android 14) Chrome/130.0";

    [Theory, EveryEngine]
    public async Task Counts_readers_also_of_pages_from_the_cache(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var text = await PublishAsync(host);

        for (var i = 0; i < 3; i++)
            await ReadAsync(host, $"/cameroun/fr/{text.Path}", Browser);

        Assert.Equal(3, await StoredAsync(host, text.Id));
        await ReadAsync(host, $"/cameroun/en/{text.Path}", Browser);
        Assert.Equal(4, await StoredAsync(host, text.Id));
    }

    [Theory, EveryEngine]
    public async Task Leaves_programs_and_pages_fetched_ahead_out(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var text = await PublishAsync(host);

        await ReadAsync(host, $"/cameroun/fr/{text.Path}", "Mozilla/5.0 (compatible; Googlebot/2.1)");
        await ReadAsync(host, $"/cameroun/fr/{text.Path}", "");
        await ReadAsync(host, $"/cameroun/fr/{text.Path}", Browser, ("Sec-Purpose", "prefetch"));
        await ReadAsync(host, $"/cameroun/fr/{text.Path}?x=1", Browser, ("Accept", "application/json"));
        await ReadAsync(host, $"/maroc/fr/{text.Path}", Browser);

        Assert.Equal(0, await StoredAsync(host, text.Id));
    }

    [Theory, EveryEngine]
    public async Task Sets_no_cookie(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        using var answer = await ReadAsync(host, $"/cameroun/fr/{(await PublishAsync(host)).Path}", Browser);

        Assert.False(answer.Headers.Contains("Set-Cookie"));
    }

    private static async Task<Text> PublishAsync(AlumniHost host)
    {
        var text = Text.New() with { Path = Unique.Word() };
        await host.ImportItemAsync(World.Cameroun, text.ToJson());
        return text;
    }

    private static Task<HttpResponseMessage> ReadAsync(AlumniHost host, string path, string agent, params (string Name, string Value)[] more)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, path);
        if (more.All(m => m.Name != "Accept"))
            request.Headers.Add("Accept", "text/html");
        request.Headers.TryAddWithoutValidation("User-Agent", agent);
        foreach (var (name, value) in more)
            request.Headers.TryAddWithoutValidation(name, value);
        return host.SendAsync(request);
    }

    private static async Task<int> StoredAsync(AlumniHost host, string id)
    {
        await host.Services.GetRequiredService<StoreViews>().RunAsync(TestContext.Current.CancellationToken);
        return await host.OnSiteAsync(World.Cameroun, s => s.GetRequiredService<ViewCounts>().OfAsync(id, TestContext.Current.CancellationToken));
    }
}
