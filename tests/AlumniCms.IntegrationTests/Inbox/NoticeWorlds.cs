using AlumniCms.IntegrationTests.Databases;
using AlumniCms.IntegrationTests.Hosts;
using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Outbox;
using AlumniCms.Notifications.Notices;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace AlumniCms.IntegrationTests.Inbox;

/// <summary>A class fixture: networks with kinds of notices that no module has.</summary>
public sealed class NoticeWorlds(WorldTemplates templates) : IAsyncDisposable
{
    public const string Kind = "test.asked";
    public const string Group = "Questions";

    private readonly Dictionary<DatabaseEngine, World> _worlds = [];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static HostOptions Options(TestClock? clock = null) => new()
    {
        Clock = clock ?? new TestClock(),
        Settings = new Dictionary<string, string>(StringComparer.Ordinal) { ["Sites:PublicUrl"] = "http://localhost" },
        Configure = services => services.AddSingleton(new NoticeKind(Kind, "A question", Group)).AddSingleton(new NoticeKind("test.other", "Something else", "Else")),
    };

    public async Task<AlumniHost> GetAsync(DatabaseEngine engine)
    {
        if (!_worlds.TryGetValue(engine, out var world))
            _worlds[engine] = world = await OwnAsync(engine);
        return world.Host;
    }

    /// <summary>A network for one test alone, which may put its clock forward.</summary>
    public Task<World> OwnAsync(DatabaseEngine engine) => templates.CreateAsync(engine, Options());

    public async ValueTask DisposeAsync()
    {
        foreach (var world in _worlds.Values)
            await world.DisposeAsync();
    }

    /// <summary>Tells people something on a site, and has it delivered.</summary>
    public static async Task TellAsync(AlumniHost host, string site, Notice notice, params string[] accountIds)
    {
        await SendAsync(host, site, notice, accountIds);
        await DeliverAsync(host);
    }

    public static Task<int> SendAsync(AlumniHost host, string site, Notice notice, params string[] accountIds) => host.OnSiteAsync(site, services =>
    {
        services.GetRequiredService<NoticeQueue>().Send(notice, accountIds);
        return services.GetRequiredService<AlumniDbContext>().SaveChangesAsync(Cancellation);
    });

    // The dispatcher takes so many at a time, and a new network's events stand before.
    public static async Task DeliverAsync(AlumniHost host)
    {
        while (await host.OnDatabaseAsync(World.Cameroun, db => db.Set<OutboxMessage>()
            .AnyAsync(m => m.Handler.EndsWith("DeliverNotice") && m.Attempts == 0, Cancellation)))
            Assert.True(await host.Services.GetRequiredService<OutboxDispatcher>().RunDueAsync(Cancellation) > 0);
    }

    /// <summary>The notices of an account as they are stored, on whatever site.</summary>
    internal static Task<List<NoticeRow>> RowsAsync(AlumniHost host, string accountId) => host.OnDatabaseAsync(World.Cameroun, db => db.Set<NoticeRow>()
        .IgnoreQueryFilters().AsNoTracking().Where(n => n.AccountId == accountId).OrderBy(n => n.Id).ToListAsync(Cancellation));
}
