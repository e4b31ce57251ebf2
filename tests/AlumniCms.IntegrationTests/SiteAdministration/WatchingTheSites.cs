using System.Net;
using AlumniCms.ContentManagement.Indexes;
using AlumniCms.Editorial.Definitions;
using AlumniCms.Editorial.Statuses;
using AlumniCms.IntegrationTests.Accounts;
using AlumniCms.IntegrationTests.Databases;
using AlumniCms.IntegrationTests.Hosts;
using AlumniCms.IntegrationTests.Translation;
using AlumniCms.Kernel.Sites;
using AlumniCms.Search.Indexes;
using AlumniCms.SiteAdministration.Health;
using AlumniCms.Statistics.Figures;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace AlumniCms.IntegrationTests.SiteAdministration;

/// <summary>The head office's board of what goes well and badly on its sites.</summary>
public sealed class WatchingTheSites(WorldTemplates templates)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory, EveryEngine]
    public async Task Counts_for_each_site_what_is_there(DatabaseEngine engine)
    {
        await using var world = await templates.CreateAsync(engine);
        var now = world.Host.Clock.GetUtcNow().UtcDateTime;
        await FillAsync(world.Host, now);

        var cameroun = await ReadAsync(world.Host, World.Cameroun);
        Assert.Equal(TimeSpan.FromDays(100).TotalDays, TimeSpan.FromTicks(cameroun["published"].Value).TotalDays, 0.1);
        Assert.True(cameroun["published"].IsAlarming);
        Assert.Equal((2, true), (cameroun["waiting"].Value, cameroun["waiting"].IsAlarming));
        Assert.Equal(1, cameroun["overdue"].Value);
        Assert.Equal(1, cameroun["ended"].Value);
        Assert.Equal(1, cameroun["refused"].Value);
        Assert.Equal(1, cameroun["ending"].Value);
        Assert.Equal((2, false), (cameroun["publishers"].Value, cameroun["publishers"].IsAlarming));

        var maroc = await ReadAsync(world.Host, World.Maroc);
        Assert.Equal((long.MaxValue, true), (maroc["published"].Value, maroc["published"].IsAlarming));
        Assert.Equal((0, true), (maroc["publishers"].Value, maroc["publishers"].IsAlarming));
        Assert.All(["waiting", "overdue", "ended", "refused", "ending"], key => Assert.Equal(0, maroc[key].Value));
    }

    [Theory, EveryEngine]
    public async Task Says_in_words_what_needs_somebody_and_calls_no_site_that_is_not_open(DatabaseEngine engine)
    {
        await using var world = await templates.CreateAsync(engine);
        await FillAsync(world.Host, world.Host.Clock.GetUtcNow().UtcDateTime);
        await world.Host.SetStatusAsync(World.Maroc, SiteStatus.Preparing);
        var office = await BackOffice.OfAsync(world.Host);

        var page = (await office.GetAsync("/admin/health?q=cameroun")).IsOk();
        Assert.Equal(2, page.Document.QuerySelectorAll("table.listing tbody .tag-bad").Length);
        Assert.Empty((await office.GetAsync("/admin/health?q=maroc")).IsOk().Document.QuerySelectorAll("table.listing tbody .tag-bad"));
        Assert.Empty((await office.GetAsync("/admin/health?q=maroc&need=yes")).IsOk().Document.QuerySelectorAll("table.listing tbody tr"));
        Assert.Single((await office.GetAsync("/admin/health?q=cameroun&need=yes&region=africa")).IsOk().Document.QuerySelectorAll("table.listing tbody tr"));
        Assert.NotNull(page.Document.QuerySelector("table.listing tbody a[href$='/cameroun/admin/review']"));
        Assert.NotNull((await office.GetAsync("/admin")).IsOk().Document.QuerySelector(".cards a[href='/admin/health?q=cameroun']"));
        Assert.Contains("Cameroun", (await office.GetAsync("/admin/health?format=csv")).IsOk().Body, StringComparison.Ordinal);
    }

    [Theory, EveryEngine]
    public async Task Puts_what_is_worst_first_by_any_figure(DatabaseEngine engine)
    {
        await using var world = await templates.CreateAsync(engine);
        await FillAsync(world.Host, world.Host.Clock.GetUtcNow().UtcDateTime);
        var office = await BackOffice.OfAsync(world.Host);
        foreach (var key in new[] { "waiting", "overdue", "ended", "refused", "ending" })
            Assert.Contains("Cameroun", (await office.GetAsync($"/admin/health?sort=-{key}")).IsOk().Text("table.listing tbody tr"), StringComparison.Ordinal);
        Assert.Contains("Maroc", (await office.GetAsync("/admin/health?sort=-published")).IsOk().Text("table.listing tbody tr"), StringComparison.Ordinal);
    }

    [Theory, EveryEngine]
    public async Task Is_for_who_runs_the_network_alone(DatabaseEngine engine)
    {
        await using var world = await templates.CreateAsync(engine);
        var country = await BackOffice.OfAsync(world.Host, "Administrator", World.Cameroun);
        (await country.GetAsync("/admin/health")).Is(HttpStatusCode.Forbidden);
        (await country.GetAsync("/cameroun/admin/health")).Is(HttpStatusCode.Forbidden);
        (await (await BackOffice.OfAsync(world.Host, "Editor")).GetAsync("/admin/health")).Is(HttpStatusCode.Forbidden);
        (await (await BackOffice.OfAsync(world.Host)).GetAsync("/cameroun/admin/health")).Is(HttpStatusCode.NotFound);
    }

    internal static async Task<Dictionary<string, SiteFigure>> ReadAsync(AlumniHost host, string site) =>
        await host.OnSiteAsync(World.Worldwide, async s =>
        {
            var board = s.GetRequiredService<HealthBoard>();
            var row = (await board.ReadAsync(Cancellation)).Single(r => r.Site.Key == site);
            return board.Figures.Zip(row.Figures).ToDictionary(f => f.First.Key, f => f.Second, StringComparer.Ordinal);
        });

    // On Cameroun: two texts wait (20 and 2 days), one of them overdue, one ended, one refused; two may publish, one of them for ten days
    // more, and a third could if they had confirmed their address. On Maroc: nothing.
    private static async Task FillAsync(AlumniHost host, DateTime now)
    {
        var items = new List<string>();
        for (var i = 0; i < 3; i++)
            items.Add((await host.ImportItemAsync(World.Cameroun, TwoLanguages.Item(Unique.Id(), "fr", "Page", Unique.Word(), "Un texte."))).ContentItemId);

        // One waited longest, and was removed: its row goes with it, as the board relies on.
        var gone = (await host.ImportItemAsync(World.Cameroun, TwoLanguages.Item(Unique.Id(), "fr", "Page", Unique.Word(), "Un texte."))).ContentItemId;
        Assert.Equal(1, await host.OnDatabaseAsync(World.Cameroun, db => db.Set<EditorialStatus>().Where(s => s.ContentItemId == gone).ExecuteUpdateAsync(
            set => set.SetProperty(s => s.Waits, true).SetProperty(s => s.SinceUtc, now.AddDays(-50)).SetProperty(s => s.DueUtc, now.AddDays(-40)).SetProperty(s => s.Kind, StateKind.Draft), Cancellation)));
        await host.RemoveAsync(World.Cameroun, gone);
        await host.OnDatabaseAsync(World.Cameroun, async db =>
        {
            await db.Set<EditorialStatus>().Where(s => items.Contains(s.ContentItemId)).ExecuteDeleteAsync(Cancellation);
            db.Add(new EditorialStatus { ContentItemId = items[0], ContentType = "Page", State = "InReview", Waits = true, SinceUtc = now.AddDays(-20), DueUtc = now.AddDays(-1) });
            db.Add(new EditorialStatus { ContentItemId = items[1], ContentType = "Page", State = "InReview", Waits = true, SinceUtc = now.AddDays(-2), DueUtc = now.AddDays(1) });
            db.Add(new ScheduleIndex { ContentItemId = items[2], Action = ScheduleIndex.Archive, DueUtc = now.AddDays(-1), IsPostponed = true });
            db.Add(new ScheduleIndex { ContentItemId = items[2], Action = ScheduleIndex.Publish, DueUtc = now.AddDays(1) });
            await db.SaveChangesAsync(Cancellation);
            await db.Set<SearchDocument>().ExecuteUpdateAsync(set => set.SetProperty(d => d.PublishedUtc, now.AddDays(-100)).SetProperty(d => d.EndsUtc, (DateTime?)null), Cancellation);
            await db.Set<SearchDocument>().Where(d => d.ContentItemId == items[0]).ExecuteUpdateAsync(set => set.SetProperty(d => d.EndsUtc, now.AddHours(-1)), Cancellation);
            return await db.Set<SearchDocument>().Where(d => d.ContentItemId == items[1]).ExecuteUpdateAsync(set => set.SetProperty(d => d.EndsUtc, now.AddHours(1)), Cancellation);
        });
        await host.OnDatabaseAsync(World.Maroc, db => db.Set<SearchDocument>().ExecuteDeleteAsync(Cancellation));
        await (await Person.JoinAsync(host)).WithRoleAsync(World.Cameroun, "Editor", now.AddDays(10));
        await (await Person.JoinAsync(host)).WithRoleAsync(World.Cameroun, "Editor", now.AddDays(60));
        await (await Person.JoinAsync(host, isConfirmed: false)).WithRoleAsync(World.Cameroun, "Editor", now.AddDays(5));
        await (await Person.JoinAsync(host)).WithRoleAsync(World.Cameroun, "Translator", null, "en");
    }
}
