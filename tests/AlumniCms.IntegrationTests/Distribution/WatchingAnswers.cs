using AlumniCms.Distribution.Actions;
using AlumniCms.Distribution.Models;
using AlumniCms.IntegrationTests.Accounts;
using AlumniCms.IntegrationTests.Databases;
using AlumniCms.IntegrationTests.Hosts;
using AlumniCms.IntegrationTests.SiteAdministration;
using Microsoft.EntityFrameworkCore;

namespace AlumniCms.IntegrationTests.Distribution;

/// <summary>What the head office's board says of how sites answer.</summary>
public sealed class WatchingAnswers(Worlds worlds) : IClassFixture<Worlds>
{
    [Theory, EveryEngine]
    public async Task Counts_what_each_site_has_not_answered(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var (cameroun, maroc) = (await OpenAsync(host, World.Cameroun), await OpenAsync(host, World.Maroc));
        var (accepted, hidden, adapted) = (await host.WriteAsync(), await host.WriteAsync(), await host.WriteAsync());
        await host.SendTextAsync(await host.WriteAsync());
        await host.SendTextAsync(await host.WriteAsync(), isAutomatic: true);
        await host.SendTextAsync(await host.WriteAsync(), SiteAudience.Of(AudienceKind.Sites, [World.Maroc]));
        await host.DecideAsync(World.Cameroun, await host.SendTextAsync(accepted), DecisionDeed.Accept);
        await host.DecideAsync(World.Cameroun, await host.SendTextAsync(hidden), DecisionDeed.Hide);
        var own = await host.SendTextAsync(adapted);
        await host.DecideAsync(World.Cameroun, own, DecisionDeed.Adapt);
        Assert.Equal((cameroun + 1, maroc + 5), (await OpenAsync(host, World.Cameroun), await OpenAsync(host, World.Maroc)));

        await host.WriteAsync(adapted with { Body = "Encore." });
        Assert.Equal(cameroun + 2, await OpenAsync(host, World.Cameroun));
        var office = await BackOffice.OfAsync(host);
        var link = (await office.GetAsync("/admin/health?q=cameroun")).IsOk().Document.QuerySelector("table.listing tbody a[href$='from-head-office?state=waiting']")!.GetAttribute("href")!;
        Assert.Equal(cameroun + 2, (await office.GetAsync(link)).IsOk().Document.QuerySelectorAll("table.listing tbody tr").Length);
    }

    [Theory, EveryEngine]
    public async Task Calls_for_somebody_after_thirty_days(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var sent = await host.SendTextAsync(await host.WriteAsync(), SiteAudience.Of(AudienceKind.Sites, [World.Maroc]));
        await AgeAsync(host, sent, 29);
        Assert.False((await WatchingTheSites.ReadAsync(host, World.Maroc))["unanswered"].IsAlarming);
        await AgeAsync(host, sent, 31);
        Assert.True((await WatchingTheSites.ReadAsync(host, World.Maroc))["unanswered"].IsAlarming);
        await host.DecideAsync(World.Maroc, sent, DecisionDeed.Hide);
        Assert.False((await WatchingTheSites.ReadAsync(host, World.Maroc))["unanswered"].IsAlarming);
    }

    private static async Task<long> OpenAsync(AlumniHost host, string site) => (await WatchingTheSites.ReadAsync(host, site))["unanswered"].Value;

    private static Task AgeAsync(AlumniHost host, long sent, int days)
    {
        var then = host.Clock.GetUtcNow().UtcDateTime.AddDays(-days);
        return host.OnDatabaseAsync(World.Worldwide, db => db.Set<SentText>().Where(t => t.Id == sent).ExecuteUpdateAsync(row => row.SetProperty(t => t.SentUtc, then), TestContext.Current.CancellationToken));
    }
}
