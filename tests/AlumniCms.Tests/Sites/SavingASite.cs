using System.Text.Json.Nodes;

using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Results;
using AlumniCms.Kernel.Sites;
using AlumniCms.Sites.Actions;
using AlumniCms.Sites.Models;

using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace AlumniCms.Tests.Sites;

public sealed class SavingASite(SiteDatabase database) : IClassFixture<SiteDatabase>
{
    [Fact]
    public async Task Creates_it_with_the_features_that_its_own_depend_on()
    {
        var saved = await SaveAsync(Drafts.Cameroun with { Key = "creates" });

        Assert.True(saved.Value is { Created: true, Changed: true });
        var site = await database.FindAsync("creates");
        Assert.NotNull(site);
        Assert.Equal("Cameroon", site.NameIn("en"));
        Assert.Equal(SiteStatus.Preparing, site.Status);
        Assert.Contains("Planted.A", site.Features.Items);
        Assert.Contains("Planted.Always", site.Features.Items);
        Assert.DoesNotContain("Planted.C", site.Features.Items);
    }

    [Fact]
    public async Task Again_changes_nothing()
    {
        var draft = Drafts.Cameroun with { Key = "again", Hosts = ["b.example.org", "a.example.org"] };
        await SaveAsync(draft);
        var before = await RowAsync("again");
        var table = await database.TableAsync();

        var saved = await SaveAsync(draft with { Cultures = ["FR", "en"] });

        Assert.True(saved.Value is { Created: false, Changed: false });
        var after = await RowAsync("again");
        Assert.Equal((before.Revision, before.ModifiedUtc), (after.Revision, after.ModifiedUtc));
        Assert.Same(table, await database.TableAsync());
    }

    [Fact]
    public async Task Changes_what_is_said_and_keeps_the_rest()
    {
        await SaveAsync(Drafts.Cameroun with { Key = "keeps", Hosts = ["keeps.example.org"], Status = SiteStatus.Online });

        var saved = await SaveAsync(new SiteDraft
        {
            Key = "keeps",
            Names = new Dictionary<string, string> { ["fr"] = "Nouveau nom" },
            Cultures = ["fr"],
            Region = "",
        });

        Assert.True(saved.Value.Changed);
        var site = (await database.FindAsync("keeps"))!;
        Assert.Equal("Nouveau nom", site.NameIn("fr"));
        Assert.Equal(("CM", "Africa/Douala", SiteStatus.Online), (site.Country, site.TimeZone, site.Status));
        Assert.Null(site.Region);
        Assert.Equal(["keeps.example.org"], site.Hosts);
        Assert.Equal("cameroun@example.org", (string?)site.Settings["Mail"]!["Sender"]);
    }

    [Fact]
    public async Task Reorders_and_replaces_hosts()
    {
        await SaveAsync(Drafts.Cameroun with { Key = "hosts", Hosts = ["one.example.net", "two.example.net"] });

        await SaveAsync(Drafts.Cameroun with { Key = "hosts", Hosts = ["TWO.example.net", "été.example.net"] });

        Assert.Equal(["two.example.net", "xn--t-9fab.example.net"], (await database.FindAsync("hosts"))!.Hosts);
    }

    [Fact]
    public async Task Leaves_nothing_when_the_run_around_it_fails()
    {
        await using var scope = database.NewScope();
        scope.ServiceProvider.GetRequiredService<AlumniCms.Kernel.Permissions.CurrentActor>().BecomeOperator();
        var db = scope.ServiceProvider.GetRequiredService<AlumniDbContext>();
        var save = scope.ServiceProvider.GetRequiredService<SaveSite>();

        await Assert.ThrowsAsync<InvalidOperationException>(() => db.InTransactionAsync<int>(
            async token =>
            {
                Assert.True((await save.RunAsync(Drafts.Cameroun with { Key = "undone" }, cancellationToken: token)).Succeeded);
                throw new InvalidOperationException("A later step fails.");
            },
            TestContext.Current.CancellationToken));

        Assert.Null(await database.FindAsync("undone"));
        Assert.Equal(0, await database.InAsync((AlumniDbContext d) => d.Set<SiteRow>().CountAsync(s => s.Key == "undone")));
    }

    [Fact]
    public async Task Refuses_a_key_that_is_taken_when_a_new_site_is_meant()
    {
        await SaveAsync(Drafts.Cameroun with { Key = "taken" });

        var saved = await database.InAsync((SaveSite save) => save.RunAsync(Drafts.Cameroun with { Key = "taken" }, onlyCreate: true));

        Assert.Equal("site.key-taken", Assert.Single(saved.Refusals).Code);
    }

    [Fact]
    public async Task Refuses_a_host_of_another_site_by_its_name()
    {
        await SaveAsync(Drafts.Cameroun with { Key = "host-owner", Hosts = ["mine.example.org"] });

        var saved = await SaveAsync(Drafts.Cameroun with { Key = "host-thief", Hosts = ["MINE.example.org"] });

        var refusal = Assert.Single(saved.Refusals);
        Assert.Equal("site.host-taken", refusal.Code);
        Assert.Contains("host-owner", refusal.Message, StringComparison.Ordinal);
        Assert.Null(await database.FindAsync("host-thief"));
    }

    [Fact]
    public async Task Keeps_one_worldwide_site_by_rule_and_by_constraint()
    {
        Assert.True((await SaveAsync(Drafts.Worldwide)).Succeeded);

        Assert.Equal("site.worldwide-taken", (await SaveAsync(Drafts.Worldwide with { Key = "second" })).Refusals[0].Code);
        Assert.Equal("site.worldwide-fixed", (await SaveAsync(Drafts.Worldwide with { IsWorldwide = false })).Refusals[0].Code);
        await Assert.ThrowsAsync<DbUpdateException>(() => database.InAsync((AlumniDbContext db) =>
        {
            db.Add(new SiteRow { Key = "planted", IsWorldwide = true });
            return db.SaveChangesAsync();
        }));
    }

    [Fact]
    public async Task Refuses_to_overwrite_what_someone_else_has_just_written()
    {
        var draft = Drafts.Cameroun with { Key = "race" };
        await SaveAsync(draft);

        var (first, second) = await database.InAsync(async (SaveSite slow) =>
        {
            await slow.RunAsync(draft);
            await SaveAsync(draft with { Region = "asia" });
            return (await slow.RunAsync(draft with { Region = "oceania" }), await slow.RunAsync(draft with { Region = "europe" }));
        });

        Assert.Equal("site.conflict", Assert.Single(first.Refusals).Code);
        Assert.Equal("europe", second.Value.Site.Region);
    }

    [Fact]
    public async Task Needs_the_permission()
    {
        var saved = await database.InAsync((SaveSite save) => save.RunAsync(Drafts.Cameroun with { Key = "visitor" }), asOperator: false);

        Assert.Equal("forbidden", Assert.Single(saved.Refusals).Code);
    }

    [Fact]
    public async Task Serves_many_readers_with_one_picture()
    {
        await SaveAsync(Drafts.Cameroun with { Key = "readers" });

        var tables = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(database.TableAsync, TestContext.Current.CancellationToken)));

        Assert.Single(tables.Distinct());
    }

    [Fact]
    public async Task Leaves_a_damaged_row_out_of_the_network_and_keeps_the_others()
    {
        await SaveAsync(Drafts.Cameroun with { Key = "damaged" });
        await SaveAsync(Drafts.Cameroun with { Key = "healthy" });
        await database.InAsync((AlumniDbContext db) =>
            db.Database.ExecuteSqlAsync($"UPDATE Sites SET NamesJson = 'no json', SettingsJson = '[' WHERE Key = 'damaged'"));
        await SaveAsync(Drafts.Cameroun with { Key = "healthy", Region = "" });

        Assert.Null(await database.FindAsync("damaged"));
        Assert.NotNull(await database.FindAsync("healthy"));

        await SaveAsync(Drafts.Cameroun with { Key = "damaged" });
        Assert.Equal("Cameroun", (await database.FindAsync("damaged"))?.NameIn("fr"));
    }

    private Task<Result<SiteSaved>> SaveAsync(SiteDraft draft) => database.InAsync((SaveSite save) => save.RunAsync(draft));

    private Task<SiteRow> RowAsync(string key) =>
        database.InAsync((AlumniDbContext db) => db.Set<SiteRow>().AsNoTracking().SingleAsync(s => s.Key == key));
}
