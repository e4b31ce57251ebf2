using System.Net;
using AlumniCms.IntegrationTests.Accounts;
using AlumniCms.IntegrationTests.Databases;
using AlumniCms.IntegrationTests.Hosts;
using AlumniCms.Media.Actions;
using AlumniCms.Web.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace AlumniCms.IntegrationTests.Hosting;

/// <summary>Forms that come in slowly and files that go out slowly: nobody else waits for them.</summary>
public sealed class WaitingForSlowPeople(Worlds worlds) : IClassFixture<Worlds>
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory, EveryEngine]
    public async Task Is_left_to_themselves_when_they_send(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var forms = Enumerable.Range(0, PageQueue.Places + 4).Select(_ => new SlowForm()).ToList();
        var sent = forms.ConvertAll(f => host.SendAsync(new HttpRequestMessage(HttpMethod.Post, Person.SignInPath) { Content = f }));

        await AnswersAsync(host);

        Assert.DoesNotContain(sent, s => s.IsCompleted);
        forms.ForEach(f => f.End());
        foreach (var answer in await Task.WhenAll(sent))
            Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Theory, EveryEngine]
    public async Task Is_left_to_themselves_when_they_read(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var text = string.Concat(Enumerable.Range(0, 60_000).Select(i => $"Line {i} of a long text.\n"));
        var saved = await host.OnSiteAsync(World.Cameroun, s => s.GetRequiredService<UploadMediaFile>()
            .ExecuteAsync("", $"{Unique.Word()}.txt", new MemoryStream(System.Text.Encoding.UTF8.GetBytes(text)), Cancellation));
        var path = $"/cameroun/media/{saved.Value.File.Path}";
        var readers = new List<HttpResponseMessage>();
        using var client = ((TestServer)host.Services.GetRequiredService<Microsoft.AspNetCore.Hosting.Server.IServer>()).CreateClient();
        for (var i = 0; i < PageQueue.Places + 4; i++)
            readers.Add(await client.GetAsync(path, HttpCompletionOption.ResponseHeadersRead, Cancellation).WaitAsync(Patience, Cancellation));

        await AnswersAsync(host);

        Assert.Equal(text, await readers[^1].Content.ReadAsStringAsync(Cancellation));
        readers.ForEach(r => r.Dispose());
    }

    // Searched for by nobody before, so that it is in no cache.
    private static async Task AnswersAsync(AlumniHost host) =>
        (await host.GetPageAsync($"/cameroun/fr/search?q={Unique.Word()}").WaitAsync(Patience, Cancellation)).IsOk();
}
