using System.Data.Common;
using System.Net;
using AlumniCms.IntegrationTests.Databases;
using AlumniCms.IntegrationTests.Hosts;
using AlumniCms.Kernel.Auditing;
using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Timing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace AlumniCms.IntegrationTests.Kernel;

public sealed class KeepingAnAuditTrail(Worlds worlds) : IClassFixture<Worlds>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory, EveryEngine]
    public async Task Lets_nobody_change_or_remove_an_entry(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var id = await AddAsync(host, World.Cameroun);

        var change = await Assert.ThrowsAnyAsync<DbException>(() => host.OnDatabaseAsync(World.Cameroun, db =>
            db.Set<AuditEntry>().Where(e => e.SubjectId == id).ExecuteUpdateAsync(set => set.SetProperty(e => e.ActorId, "someone"), Cancellation)));
        await Assert.ThrowsAnyAsync<DbException>(() => host.OnDatabaseAsync(World.Cameroun, db =>
            db.Set<AuditEntry>().Where(e => e.SubjectId == id).ExecuteDeleteAsync(Cancellation)));

        Assert.Contains("append-only", change.Message, StringComparison.Ordinal);
        Assert.Equal(AuditTrail.System, (await FindAsync(host, World.Cameroun, id))!.ActorId);
    }

    [Theory, EveryEngine]
    public async Task Keeps_an_entry_only_with_the_change_it_tells_of(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var id = Unique.Id();

        await host.OnSiteAsync(World.Cameroun, s =>
        {
            var db = s.GetRequiredService<AlumniDbContext>();
            return db.InTransactionAsync(
                async ct =>
                {
                    s.GetRequiredService<AuditTrail>().Add("test.done", "Test", id);
                    return await db.SaveChangesAsync(ct);
                },
                _ => false,
                Cancellation);
        });

        Assert.Null(await FindAsync(host, World.Cameroun, id));
    }

    [Theory, EveryEngine]
    public async Task Shows_a_site_its_own_entries_only(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var id = await AddAsync(host, World.Cameroun);

        Assert.NotNull(await FindAsync(host, World.Cameroun, id));
        Assert.Null(await FindAsync(host, World.Maroc, id));
    }

    [Theory, EveryEngine]
    public async Task Lets_go_of_what_was_kept_long_enough(DatabaseEngine engine)
    {
        await using var world = await worlds.OwnAsync(engine);
        var host = world.Host;
        var old = await AddAsync(host, World.Cameroun);
        host.Clock.Advance(TimeSpan.FromDays(400));
        var recent = await AddAsync(host, World.Cameroun);

        await host.Services.GetServices<ITimedWork>().Single(w => w.Name == "cut audit trail").RunAsync(Cancellation);

        Assert.Null(await FindAsync(host, World.Cameroun, old));
        Assert.NotNull(await FindAsync(host, World.Cameroun, recent));
    }

    [Theory]
    [InlineData("192.0.2.77", "192.0.2.0/24")]
    [InlineData("::ffff:192.0.2.77", "192.0.2.0/24")]
    [InlineData("2001:db8:7:1:2:3:4:5", "2001:db8:7::/48")]
    public void Keeps_the_network_of_an_address_only(string address, string network) =>
        Assert.Equal(network, AddressNetwork.Of(IPAddress.Parse(address)));

    private static Task<string> AddAsync(AlumniHost host, string site) => host.OnSiteAsync(site, async s =>
    {
        var id = Unique.Id();
        s.GetRequiredService<AuditTrail>().Add("test.done", "Test", id, before: new { Titre = "Été" }, after: new { Titre = "Hiver" });
        await s.GetRequiredService<AlumniDbContext>().SaveChangesAsync(Cancellation);
        return id;
    });

    private static Task<AuditEntry?> FindAsync(AlumniHost host, string site, string subjectId) =>
        host.OnDatabaseAsync(site, db => db.Set<AuditEntry>().AsNoTracking().SingleOrDefaultAsync(e => e.SubjectId == subjectId, Cancellation));
}
