using AlumniCms.ContentManagement.Actions;
using AlumniCms.ContentManagement.Indexes;
using AlumniCms.IntegrationTests.Databases;
using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Permissions;
using AlumniCms.Kernel.Sites;
using AlumniCms.Search.Contracts;
using AlumniCms.Search.Indexes;
using AlumniCms.Search.Indexing;

using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace AlumniCms.IntegrationTests.Search;

public sealed class TheSearchIndex
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory, EveryEngine]
    public async Task Follows_every_change_of_an_item(DatabaseEngine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine, Cancellation);
        await using var world = await SearchWorld.CreateAsync(database);
        var note = new SearchNote("Bourse ancienne") { Kind = "old" };
        var id = await world.PublishAsync(note);
        await world.PublishAsync(note with { Title = "Stage nouveau", Kind = "new" });

        Assert.Empty(await world.FindAsync("bourse"));
        Assert.Equal([id], await world.FindAsync("stage"));
        Assert.Equal([new FacetCount("new", 1)], (await world.SearchAsync(new SearchRequest())).Facets["Kind"]);

        await world.InAsync(p => p.GetRequiredService<UnpublishContentItem>().ExecuteAsync(id, Cancellation));
        Assert.Empty(await world.FindAsync("stage"));
        Assert.Equal((0, 0, 0), await CountRowsAsync(world));

        await world.InAsync(p => p.GetRequiredService<PublishContentItem>().ExecuteAsync(id, Cancellation));
        Assert.Equal([id], await world.FindAsync("stage"));

        await world.InAsync(p => p.GetRequiredService<RemoveContentItem>().ExecuteAsync(id, Cancellation));
        Assert.Equal((0, 0, 0), await CountRowsAsync(world));
    }

    [Theory, EveryEngine]
    public async Task Holds_nothing_of_a_change_that_was_undone(DatabaseEngine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine, Cancellation);
        await using var world = await SearchWorld.CreateAsync(database);
        var kept = await world.PublishAsync(new SearchNote("Bourse gardée") { Kind = "k", Sectors = ["s"] });

        await Assert.ThrowsAsync<TimeoutException>(() => world.InAsync(p => p.GetRequiredService<AlumniDbContext>().InTransactionAsync<bool>(
            async ct =>
            {
                var import = p.GetRequiredService<ImportContentItem>();
                Assert.True((await import.ExecuteAsync(new SearchNote("Bourse perdue").ToJson(), ct)).Succeeded);
                Assert.True((await import.ExecuteAsync(new SearchNote("Autre titre") { Id = kept }.ToJson(), ct)).Succeeded);
                throw new TimeoutException();
            },
            Cancellation)));

        Assert.Equal([kept], await world.FindAsync("bourse"));
        Assert.Empty(await world.FindAsync("autre"));
        Assert.Equal((1, 2, 1), await CountRowsAsync(world));
    }

    [Theory, EveryEngine]
    public async Task Is_rebuilt_from_the_items_without_what_should_not_be_there(DatabaseEngine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine, Cancellation);
        await using var world = await SearchWorld.CreateAsync(database);
        var other = await world.AddSiteAsync();
        var ids = new List<string>();
        for (var n = 0; n < 130; n++)
            ids.Add(await world.PublishAsync(new SearchNote($"Bourse numéro {n}")));
        await world.PublishAsync(new SearchNote("Bourse d’ailleurs"), other);
        await world.InAsync(async p =>
        {
            var db = p.GetRequiredService<AlumniDbContext>();
            await db.Set<SearchDocument>().Where(d => d.ContentItemId != ids[5]).ExecuteDeleteAsync(Cancellation);
            await db.Set<AutorouteIndex>().Where(r => r.ContentItemId != ids[5]).ExecuteDeleteAsync(Cancellation);
            db.Add(new SearchDocument { ContentItemId = "orphan", ContentType = "Note", Audience = Audience.Public, Title = "Orphelin" });
            db.Add(new AutorouteIndex { ContentItemId = "orphan", Path = "note/" + ids[0] });
            await db.SaveChangesAsync(Cancellation);
            return true;
        });
        var reports = new List<RebuildProgress>();

        var count = await RebuildAsync(world, null, new Collected(reports));
        var again = await RebuildAsync(world, world.Site, null);

        Assert.Equal(131, count);
        Assert.Equal(130, again);
        Assert.Equal([(world.Site.Id, 100, 130), (world.Site.Id, 130, 130), (other.Id, 1, 1)], reports.Select(r => (r.Site.Id, r.Done, r.Total)));
        Assert.Equal(130, (await world.SearchAsync(new SearchRequest { Text = "bourses" })).Total);
        Assert.Equal(130, (await world.SearchAsync(new SearchRequest())).Total);
        Assert.Equal(131, (await CountRowsAsync(world)).Texts);
        Assert.Equal(130, await world.InAsync(p => p.GetRequiredService<AlumniDbContext>().Set<AutorouteIndex>().CountAsync(Cancellation)));
    }

    [Theory, EveryEngine]
    public async Task Is_not_rebuilt_by_visitors(DatabaseEngine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine, Cancellation);
        await using var world = await SearchWorld.CreateAsync(database);

        var result = await world.InAsync(p =>
        {
            p.GetRequiredService<CurrentActor>().SignIn("", "", [Audience.Public], static _ => false);
            return p.GetRequiredService<RebuildIndexes>().ExecuteAsync(null, null, Cancellation);
        });

        Assert.Equal("forbidden", Assert.Single(result.Refusals).Code);
    }

    private static Task<int> RebuildAsync(SearchWorld world, Site? site, IProgress<RebuildProgress>? progress) => world.InAsync(
        async p => (await p.GetRequiredService<RebuildIndexes>().ExecuteAsync(site, progress, Cancellation)).Value);

    private static Task<(int Documents, int Facets, int Texts)> CountRowsAsync(SearchWorld world) => world.InAsync(async p =>
    {
        var db = p.GetRequiredService<AlumniDbContext>();
        return (
            await db.Set<SearchDocument>().CountAsync(Cancellation),
            await db.Set<SearchFacet>().CountAsync(Cancellation),
            await db.Database.SqlQuery<int>($"""SELECT count(*) AS "Value" FROM "SearchText" """).SingleAsync(Cancellation));
    });

    private sealed class Collected(List<RebuildProgress> reports) : IProgress<RebuildProgress>
    {
        public void Report(RebuildProgress value) => reports.Add(value);
    }
}
