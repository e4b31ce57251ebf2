using System.Collections.Immutable;
using System.Text.Json.Nodes;

using AlumniCms.ContentManagement.Actions;
using AlumniCms.ContentManagement.Contents;
using AlumniCms.IntegrationTests.Databases;
using AlumniCms.Kernel.Caching;
using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Permissions;
using AlumniCms.Search.Contracts;
using AlumniCms.Search.Indexes;

using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace AlumniCms.IntegrationTests.Search;

public sealed class ListingItems
{
    private static readonly ListRequest Notes = new() { ContentType = "Note", Sort = ListSort.Title };

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory, EveryEngine]
    public async Task Follows_every_change_of_an_item(DatabaseEngine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine, Cancellation);
        await using var world = await SearchWorld.CreateAsync(database);
        Assert.Empty(await world.NotesAsync());
        var note = new SearchNote("Abricot") { Kind = "old" };
        var (id, other) = (await world.PublishAsync(note), await world.PublishAsync(new SearchNote("Banane")));
        Assert.Equal([id, other], await world.NotesAsync());

        await world.PublishAsync(note with { Title = "Cerise", Kind = "new" });
        var result = await world.ListAsync(Notes);
        Assert.Equal([other, id], result.ContentItemIds);
        Assert.Equal(["Banane", "Cerise"], result.Items.Select(i => i.DisplayText));
        Assert.Equal([new FacetCount("new", 1)], result.Facets["Kind"]);

        await world.InAsync(p => p.GetRequiredService<UnpublishContentItem>().ExecuteAsync(id, Cancellation));
        Assert.Equal([other], await world.NotesAsync());
        await world.InAsync(p => p.GetRequiredService<PublishContentItem>().ExecuteAsync(id, Cancellation));
        Assert.Equal([other, id], await world.NotesAsync());
        await world.InAsync(p => p.GetRequiredService<RemoveContentItem>().ExecuteAsync(other, Cancellation));
        Assert.Equal([id], await world.NotesAsync());
    }

    [Theory, EveryEngine]
    public async Task Gives_each_text_once_in_the_nearest_language(DatabaseEngine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine, Cancellation);
        await using var world = await SearchWorld.CreateAsync(database);
        var french = await world.PublishAsync(new SearchNote("A") { Culture = "fr", Set = "set1" });
        var only = await world.PublishAsync(new SearchNote("B") { Culture = "en", Set = "set2" });
        Assert.Equal([french, only], await world.NotesAsync("en"));

        var english = await world.PublishAsync(new SearchNote("C") { Culture = "en", Set = "set1", Audience = Audience.Members });

        Assert.Equal([french, only], await world.NotesAsync("en"));
        Assert.Equal([only, english], await world.NotesAsync("en", [Audience.Public, Audience.Members]));
        Assert.Equal([french, only], await world.NotesAsync("fr", [Audience.Public, Audience.Members]));
        Assert.Equal([french, only], await world.NotesAsync("ar"));
    }

    [Theory, EveryEngine]
    public async Task Keeps_to_audience_site_and_features(DatabaseEngine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine, Cancellation);
        await using var world = await SearchWorld.CreateAsync(database);
        var other = await world.AddSiteAsync();
        var mine = await world.PublishAsync(new SearchNote("A") { Kind = "seen" });
        var members = await world.PublishAsync(new SearchNote("B") { Audience = Audience.Members, Kind = "hidden" });
        await world.PublishAsync(new SearchNote("G") { Type = "Gated" });
        var theirs = await world.PublishAsync(new SearchNote("C"), other);

        var result = await world.ListAsync(Notes);

        Assert.Equal([mine], result.ContentItemIds);
        Assert.Equal([new FacetCount("seen", 1)], result.Facets["Kind"]);
        Assert.Equal([mine, members], await world.NotesAsync(audiences: [Audience.Public, Audience.Members]));
        Assert.Equal([theirs], await world.NotesAsync(site: other));
        Assert.Equal(0, (await world.ListAsync(Notes with { ContentType = "Gated" })).Total);
        Assert.Equal(0, (await world.ListAsync(Notes with { ContentType = "Nothing" })).Total);
    }

    [Theory, EveryEngine]
    public async Task Knows_what_has_ended(DatabaseEngine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine, Cancellation);
        await using var world = await SearchWorld.CreateAsync(database);
        var over = await world.PublishAsync(new SearchNote("A") { Fields = Dated(("At", "2001-01-01T10:00:00Z"), ("Until", "2999-01-01")), Kind = "deal" });
        var open = await world.PublishAsync(new SearchNote("B") { Fields = Dated(("Until", "2999-12-31")), Kind = "deal" });
        var endless = await world.PublishAsync(new SearchNote("C") { Fields = Dated(("Until", "2001-12-31")), Kind = "other" });

        var listed = await world.ListAsync(Notes with { State = ListState.Open });

        Assert.Equal([open, endless], listed.ContentItemIds);
        Assert.Equal((2, 2, 1), (listed.Total, listed.Open, listed.Ended));
        Assert.Equal(new DateTime(2999, 12, 31, 23, 0, 0, DateTimeKind.Utc), listed.NextChangeUtc);
        Assert.Equal([over], await world.NotesAsync(state: ListState.Ended));
        Assert.Equal([over, open, endless], await world.NotesAsync());
        Assert.Equal([new FacetCount("deal", 1), new FacetCount("other", 1)], listed.Facets["Kind"]);
    }

    [Theory, EveryEngine]
    public async Task Lists_types_that_search_does_not_find(DatabaseEngine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine, Cancellation);
        await using var world = await SearchWorld.CreateAsync(database);
        var second = await world.PublishAsync(new SearchNote("Zèbre") { Type = "Listed" });
        var first = await world.PublishAsync(new SearchNote("Étude") { Type = "Listed" });

        Assert.Equal([first, second], (await world.ListAsync(new ListRequest { ContentType = "listed" })).ContentItemIds);
        Assert.Empty(await world.FindAsync("étude"));
        Assert.Empty(await world.FindAsync(""));
        Assert.Equal(0, (await world.SearchAsync(new SearchRequest { Types = ["Listed"] })).Total);
    }

    [Theory, EveryEngine]
    public async Task Narrows_by_words_best_first(DatabaseEngine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine, Cancellation);
        await using var world = await SearchWorld.CreateAsync(database);
        var weak = await world.PublishAsync(new SearchNote("A", "Une bourse parmi tant d’autres mots que voici.") { Kind = "k" });
        var best = await world.PublishAsync(new SearchNote("Bourses d’études") { Kind = "l" });
        await world.PublishAsync(new SearchNote("Stage") { Kind = "k" });
        var result = await world.ListAsync(Notes with { Text = "bourse", Sort = ListSort.Default });

        Assert.Equal([best, weak], result.ContentItemIds);
        Assert.Equal([weak, best], (await world.ListAsync(Notes with { Text = "bourse" })).ContentItemIds);
        Assert.Equal(2, result.Facets["Kind"].Sum(c => c.Count));
        Assert.Equal(3, (await world.ListAsync(Notes with { Text = " - " })).Total);

        // A draft writes the published document anew, under another number, and evicts nothing.
        await world.InAsync(async p =>
        {
            var item = (await p.GetRequiredService<IContentManager>().GetAsync(best, VersionOptions.Latest, Cancellation))!;
            return (await p.GetRequiredService<SaveDraft>().ExecuteAsync(item, new EditingBasis(item.ContentItemVersionId, item.Revision), Cancellation)).Value;
        });
        Assert.Equal([best, weak], (await world.ListAsync(Notes with { Text = "bourse", Sort = ListSort.Default })).ContentItemIds);
    }

    [Theory, EveryEngine]
    public async Task Sees_a_change_once_it_is_committed_and_not_before(DatabaseEngine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine, Cancellation);
        await using var world = await SearchWorld.CreateAsync(database);
        var kept = await world.PublishAsync(new SearchNote("Gardé"));
        await world.NotesAsync();

        await Assert.ThrowsAsync<TimeoutException>(() => world.InAsync(p => p.GetRequiredService<AlumniDbContext>().InTransactionAsync<bool>(
            async ct =>
            {
                await p.GetRequiredService<ImportContentItem>().ExecuteAsync(new SearchNote("Perdu").ToJson(), ct);
                p.GetRequiredService<CacheEvictions>().Apply([ContentTags.Type(world.Site.Id, "Note")]);
                Assert.Equal(1, (await p.GetRequiredService<ContentLists>().ListAsync(Notes, ct)).Total);
                throw new TimeoutException();
            },
            Cancellation)));

        Assert.Equal([kept], await world.NotesAsync());
    }

    [Theory, EveryEngine]
    public async Task Notes_what_it_was_made_from(DatabaseEngine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine, Cancellation);
        await using var world = await SearchWorld.CreateAsync(database);

        var tags = await world.InAsync(async p =>
        {
            await p.GetRequiredService<ContentLists>().ListAsync(Notes, Cancellation);
            return p.GetRequiredService<PageTags>().All;
        });

        Assert.Contains(ContentTags.Type(world.Site.Id, "Note"), tags);
    }

    [Theory, EveryEngine]
    public async Task Follows_a_rebuild_of_the_index(DatabaseEngine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine, Cancellation);
        await using var world = await SearchWorld.CreateAsync(database);
        var id = await world.PublishAsync(new SearchNote("A") { Fields = Dated(("At", "2001-01-01T10:00:00Z")) });
        await world.InAsync(p => p.GetRequiredService<AlumniDbContext>().Set<SearchDocument>()
            .ExecuteUpdateAsync(set => set.SetProperty(d => d.EndsUtc, (DateTime?)null), Cancellation));
        Assert.Equal([id], await world.NotesAsync(state: ListState.Open));

        _ = (await world.InAsync(p => p.GetRequiredService<AlumniCms.Search.Indexing.RebuildIndexes>().ExecuteAsync(world.Site, null, Cancellation))).Value;

        Assert.Equal([id], await world.NotesAsync(state: ListState.Ended));
    }

    [Theory, EveryEngine]
    public async Task Makes_the_best_of_bad_requests(DatabaseEngine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine, Cancellation);
        await using var world = await SearchWorld.CreateAsync(database);
        var id = await world.PublishAsync(new SearchNote("A") { Kind = "k" });
        var hostile = Enumerable.Range(0, 100).Select(n => $"v\0{n}\uD800").ToImmutableArray();

        Assert.Empty((await world.ListAsync(Notes with { Page = 1_000_000_000, PageSize = 1_000_000_000 })).Items);
        Assert.Equal([id], (await world.ListAsync(Notes with { Page = -5, PageSize = -5 })).ContentItemIds);
        Assert.Equal([id], (await world.ListAsync(Notes with { Page = int.MinValue, Sort = (ListSort)77, State = (ListState)77 })).ContentItemIds);
        Assert.Equal(0, (await world.ListAsync(Notes with { Facets = One("Unknown", "k") })).Total);
        Assert.Equal(0, (await world.ListAsync(Notes with { Facets = One("Kind", [.. hostile]) })).Total);
        Assert.Equal(1, (await world.ListAsync(Notes with { Facets = One("Kind") })).Total);
        Assert.Equal(1, (await world.ListAsync(Notes with { Facets = One("Kind", "k", "x") })).Total);
        Assert.Equal(0, (await world.ListAsync(Notes with { Text = new string('ﷺ', 10_000) + "\0\uD800" })).Total);
        Assert.Equal(0, (await world.ListAsync(Notes with { ContentType = "\0" + new string('x', 10_000) })).Total);
    }

    private static ImmutableDictionary<string, ImmutableArray<string>> One(string field, params string[] values) =>
        ImmutableDictionary<string, ImmutableArray<string>>.Empty.Add(field, [.. values]);

    private static JsonObject Dated(params (string Field, string Value)[] dates) =>
        new(dates.Select(d => KeyValuePair.Create<string, JsonNode?>(d.Field, new JsonObject { ["Value"] = d.Value })));
}
