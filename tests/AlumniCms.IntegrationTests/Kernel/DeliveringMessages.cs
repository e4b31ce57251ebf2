using System.Collections.Concurrent;
using AlumniCms.IntegrationTests.Databases;
using AlumniCms.IntegrationTests.Hosts;
using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Outbox;
using AlumniCms.Kernel.Sites;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace AlumniCms.IntegrationTests.Kernel;

/// <summary>The outbox: side effects of what was committed, and of nothing else.</summary>
public sealed class DeliveringMessages(WorldTemplates templates)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory, EveryEngine]
    public async Task Delivers_once_what_was_committed(DatabaseEngine engine)
    {
        var post = new Post();
        await using var world = await templates.CreateAsync(engine, post.Options());

        await SendAsync(world.Host, "Bonjour");
        Assert.Empty(post.Delivered);
        await RunAsync(world.Host);
        await RunAsync(world.Host);

        Assert.Equal([(World.Cameroun, "Bonjour")], post.Delivered);
        Assert.Equal(0, await WaitingAsync(world.Host));
    }

    [Theory, EveryEngine]
    public async Task Delivers_nothing_of_a_change_that_was_rolled_back(DatabaseEngine engine)
    {
        var post = new Post();
        await using var world = await templates.CreateAsync(engine, post.Options());

        await SendAsync(world.Host, "Jamais dit", keep: false);
        await RunAsync(world.Host);

        Assert.Empty(post.Delivered);
        Assert.Equal(0, await WaitingAsync(world.Host));
    }

    [Theory, EveryEngine]
    public async Task Tries_again_later_after_a_failure(DatabaseEngine engine)
    {
        var post = new Post { Failures = 2 };
        await using var world = await templates.CreateAsync(engine, post.Options());
        await SendAsync(world.Host, "Obstiné");

        await RunAsync(world.Host);
        Assert.Equal(0, await RunAsync(world.Host));
        world.Host.Clock.Advance(TimeSpan.FromMinutes(1));
        await RunAsync(world.Host);
        Assert.Empty(post.Delivered);
        world.Host.Clock.Advance(TimeSpan.FromMinutes(1));
        await RunAsync(world.Host);

        Assert.Equal([(World.Cameroun, "Obstiné")], post.Delivered);
    }

    [Theory, EveryEngine]
    public async Task Gives_up_after_the_last_attempt_and_keeps_the_reason(DatabaseEngine engine)
    {
        var post = new Post { Failures = int.MaxValue };
        await using var world = await templates.CreateAsync(engine, post.Options());
        await SendAsync(world.Host, "Perdu");

        for (var attempt = 0; attempt < 20; attempt++)
        {
            await RunAsync(world.Host);
            world.Host.Clock.Advance(TimeSpan.FromHours(2));
        }

        Assert.Equal(12, post.Attempts);
        var kept = await world.Host.OnDatabaseAsync(World.Cameroun, db => db.Set<OutboxMessage>().AsNoTracking().SingleAsync(Cancellation));
        Assert.NotNull(kept.AbandonedUtc);
        Assert.Equal("La poste est fermée.", kept.LastError);
    }

    [Theory, EveryEngine]
    public async Task Gives_a_message_to_one_of_two_dispatchers(DatabaseEngine engine)
    {
        var post = new Post();
        await using var world = await templates.CreateAsync(engine, post.Options());
        await using var other = await AlumniHost.StartAsync(world.Database, post.Options(world.Host.Clock));
        var messages = Enumerable.Range(0, 30).Select(n => $"Lettre {n}").ToList();
        foreach (var message in messages)
            await SendAsync(world.Host, message);

        var tried = await Task.WhenAll(Enumerable.Range(0, 4).Select(n => RunAsync(n % 2 == 0 ? world.Host : other)));

        Assert.Equal(messages.Count, tried.Sum());
        Assert.Equal(messages.Order(StringComparer.Ordinal), post.Delivered.Select(d => d.Text).Order(StringComparer.Ordinal));
    }

    [Theory, EveryEngine]
    public async Task Delivers_again_what_a_dead_node_had_claimed(DatabaseEngine engine)
    {
        var post = new Post();
        await using var world = await templates.CreateAsync(engine, post.Options());
        await SendAsync(world.Host, "Survivant");

        // A node that dies leaves its claim behind: the due time that it moved on.
        await world.Host.OnDatabaseAsync(World.Cameroun, db => db.Set<OutboxMessage>().ExecuteUpdateAsync(
            set => set.SetProperty(m => m.DueUtc, m => m.DueUtc.AddMinutes(2)).SetProperty(m => m.Attempts, 1), Cancellation));
        Assert.Equal(0, await RunAsync(world.Host));
        world.Host.Clock.Advance(TimeSpan.FromMinutes(2) + TimeSpan.FromSeconds(1));
        await RunAsync(world.Host);

        Assert.Equal([(World.Cameroun, "Survivant")], post.Delivered);
    }

    [Theory, EveryEngine]
    public async Task Holds_its_claim_while_it_delivers(DatabaseEngine engine)
    {
        var post = new Post { Door = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously) };
        await using var world = await templates.CreateAsync(engine, post.Options());
        await SendAsync(world.Host, "En chemin");

        var first = RunAsync(world.Host);
        await AlumniHost.UntilAsync(() => Task.FromResult(post.Attempts == 1), "The message is not being delivered.");
        Assert.Equal(0, await RunAsync(world.Host));
        post.Door.SetResult();

        Assert.Equal(1, await first);
        Assert.Single(post.Delivered);
    }

    [Theory, EveryEngine]
    public async Task Delivers_by_itself_soon_after_the_commit(DatabaseEngine engine)
    {
        var post = new Post();
        await using var world = await templates.CreateAsync(engine, post.Options() with { RunsInBackground = true });

        await SendAsync(world.Host, "Tout de suite");

        await AlumniHost.UntilAsync(() => Task.FromResult(!post.Delivered.IsEmpty), "The dispatcher does not run.");
    }

    private static Task<bool> SendAsync(AlumniHost host, string text, bool keep = true) => host.OnSiteAsync(World.Cameroun, async services =>
    {
        var db = services.GetRequiredService<AlumniDbContext>();
        return await db.InTransactionAsync(
            async ct =>
            {
                services.GetRequiredService<OutboxQueue>().Send(new Letter(text));
                await db.SaveChangesAsync(ct);
                return keep;
            },
            kept => kept,
            Cancellation);
    });

    private static Task<int> RunAsync(AlumniHost host) => host.Services.GetRequiredService<OutboxDispatcher>().RunDueAsync(Cancellation);

    private static Task<int> WaitingAsync(AlumniHost host) =>
        host.OnDatabaseAsync(World.Cameroun, db => db.Set<OutboxMessage>().CountAsync(Cancellation));

    private sealed record Letter(string Text);

    /// <summary>Where letters arrive.</summary>
    private sealed class Post
    {
        private int _attempts;

        public int Attempts => _attempts;

        public int Failures { get; init; }

        public TaskCompletionSource? Door { get; init; }

        public ConcurrentQueue<(string Site, string Text)> Delivered { get; } = new();

        public HostOptions Options(TestClock? clock = null) => new()
        {
            Clock = clock ?? new TestClock(),
            Configure = services => services.AddSingleton(this).AddOutboxHandler<Letter, Postman>(),
        };

        public async Task DeliverAsync(string site, Letter letter)
        {
            var attempt = Interlocked.Increment(ref _attempts);
            if (Door is { } door)
                await door.Task;
            if (attempt <= Failures)
                throw new InvalidOperationException("La poste est fermée.");
            Delivered.Enqueue((site, letter.Text));
        }
    }

    private sealed class Postman(Post post, CurrentSite site) : IOutboxHandler<Letter>
    {
        public Task HandleAsync(Letter message, long messageId, CancellationToken cancellationToken) =>
            post.DeliverAsync(site.Site.Key, message);
    }
}
