using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;
using AlumniCms.IntegrationTests.Databases;
using AlumniCms.IntegrationTests.Hosts;
using AlumniCms.Workflows.Activities;
using AlumniCms.Workflows.Models;

using static AlumniCms.IntegrationTests.Workflows.Automation;

namespace AlumniCms.IntegrationTests.Workflows;

/// <summary>Workflows that ask other servers: those of the internet, and those that the operator allows.</summary>
public sealed class AskingOtherServers(WorldTemplates templates)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory, EveryEngine]
    public async Task Ask_no_server_behind_the_own_one(DatabaseEngine engine)
    {
        await using var world = await templates.CreateAsync(engine, Options());
        await using var server = new Answering("200 OK");
        var automation = await BringAsync(world.Host, $"{When(ContentEvent.Published)}, {Ask($"http://localhost:{server.Port}/hook?token=geheim")}");

        await world.Host.ImportItemAsync(World.Cameroun, Text.New().ToJson());
        await RunAsync(world.Host);

        var run = await automation.RunOnceAsync();
        Assert.Equal(WorkflowState.Faulted, run.State);
        Assert.Contains("Workflows__AllowedHosts", run.Fault, StringComparison.Ordinal);
        Assert.DoesNotContain("geheim", run.Fault, StringComparison.Ordinal);
        Assert.Empty(server.Heard);
    }

    [Theory, EveryEngine]
    public async Task Send_what_they_should_to_a_server_that_is_allowed(DatabaseEngine engine)
    {
        await using var world = await templates.CreateAsync(engine, Options(settings: ("Workflows:AllowedHosts:0", "localhost")));
        await using var server = new Answering("201 Created");
        var article = (Text.New() with { }) with { Title = "Été\r\nX-Bad: 1" };
        var automation = await BringAsync(
            world.Host,
            $$"""
            {{When(ContentEvent.Published)}}, {{Ask($"http://localhost:{server.Port}/hook/{{{{ ContentItem.ContentItemId }}}}", """, "HttpMethod": "POST", "HttpResponseCodes": "200, 201", "Headers": { "Expression": "X-Title: {{ ContentItem.ContentType }}" }, "Body": { "Expression": "{\"id\":{{ ContentItem.ContentItemId | json }}}" } """)}},
            {{Activity("s", "SetPropertyTask", """ "PropertyName": "Status", "Value": { "Expression": "lastResult().StatusCode" } """)}}
            """,
            string.Join(',', Way("start", "Done", "ask"), Way("ask", "201", "s")));

        await world.Host.ImportItemAsync(World.Cameroun, article.ToJson());
        await RunAsync(world.Host);

        var heard = Assert.Single(server.Heard);
        Assert.StartsWith($"POST /hook/{article.Id} HTTP/1.1", heard, StringComparison.Ordinal);
        Assert.Contains("X-Title: Article", heard, StringComparison.Ordinal);
        Assert.Contains("Idempotency-Key: \"", heard, StringComparison.Ordinal);
        Assert.EndsWith($$"""{"id":"{{article.Id}}"}""", heard, StringComparison.Ordinal);
        var run = await automation.RunOnceAsync();
        Assert.Contains("\"Status\":201", run.Data, StringComparison.Ordinal);
    }

    [Theory, EveryEngine]
    public async Task Try_again_with_the_same_key_and_give_up_in_words(DatabaseEngine engine)
    {
        await using var world = await templates.CreateAsync(engine, Options(settings: ("Workflows:AllowedHosts:0", "localhost")));
        await using var server = new Answering("503 Service Unavailable");
        var automation = await BringAsync(world.Host, $"{When(ContentEvent.Published)}, {Ask($"http://localhost:{server.Port}/")}");
        await world.Host.ImportItemAsync(World.Cameroun, Text.New().ToJson());

        for (var attempt = 0; attempt < 8; attempt++)
        {
            await RunAsync(world.Host);
            world.Host.Clock.Advance(TimeSpan.FromMinutes(5));
        }

        Assert.Equal(5, server.Heard.Count);
        Assert.Single(server.Heard.Select(h => h.Split("Idempotency-Key: ")[1].Split('\r')[0]).Distinct(StringComparer.Ordinal));
        var run = await automation.RunOnceAsync();
        Assert.Equal(WorkflowState.Faulted, run.State);
        Assert.Contains("503", run.Fault, StringComparison.Ordinal);
    }

    [Theory, EveryEngine]
    public async Task Follow_no_redirect(DatabaseEngine engine)
    {
        await using var world = await templates.CreateAsync(engine, Options(settings: ("Workflows:AllowedHosts:0", "localhost")));
        await using var inner = new Answering("200 OK");
        await using var server = new Answering($"302 Found\r\nLocation: http://127.0.0.1:{inner.Port}/");
        var automation = await BringAsync(world.Host, $"{When(ContentEvent.Published)}, {Ask($"http://localhost:{server.Port}/")}");

        await world.Host.ImportItemAsync(World.Cameroun, Text.New().ToJson());
        await RunAsync(world.Host);

        Assert.Single(server.Heard);
        Assert.Empty(inner.Heard);
        Assert.Contains("302", (await automation.RunOnceAsync()).Fault, StringComparison.Ordinal);
    }

    private static string Ask(string url, string more = "") => Activity("ask", "HttpRequestTask", $$""" "Url": { "Expression": "{{url}}" }{{more}} """);

    /// <summary>A server on this machine that always says the same.</summary>
    private sealed class Answering : IAsyncDisposable
    {
        private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
        private readonly CancellationTokenSource _end = new();
        private readonly Task _work;

        public Answering(string status)
        {
            _listener.Start();
            _work = ServeAsync(status);
        }

        public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

        public ConcurrentQueue<string> Heard { get; } = new();

        public async ValueTask DisposeAsync()
        {
            await _end.CancelAsync();
            await _work;
            _listener.Dispose();
            _end.Dispose();
        }

        private async Task ServeAsync(string status)
        {
            try
            {
                while (true)
                {
                    using var client = await _listener.AcceptTcpClientAsync(_end.Token);
                    await using var stream = client.GetStream();
                    Heard.Enqueue(await ReadAsync(stream));
                    await stream.WriteAsync(Encoding.ASCII.GetBytes($"HTTP/1.1 {status}\r\nContent-Length: 2\r\nConnection: close\r\n\r\nok"), Cancellation);
                }
            }
            catch (OperationCanceledException)
            {
            }
        }

        private async Task<string> ReadAsync(NetworkStream stream)
        {
            var text = "";
            var buffer = new byte[4096];
            while (!IsWhole(text))
                text += Encoding.UTF8.GetString(buffer, 0, await stream.ReadAsync(buffer, _end.Token));
            return text;
        }

        private static bool IsWhole(string text) =>
            text.Split("\r\n\r\n", 2) is [var head, var body]
            && (head.Split('\n').FirstOrDefault(l => l.StartsWith("Content-Length:", StringComparison.OrdinalIgnoreCase)) is not { } length || body.Length >= int.Parse(length[15..], System.Globalization.CultureInfo.InvariantCulture));
    }
}
