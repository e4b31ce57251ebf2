using System.Data.Common;

using AlumniCms.ContentManagement.Contents;
using AlumniCms.IntegrationTests.Databases;
using AlumniCms.IntegrationTests.Hosts;
using AlumniCms.Kernel.Caching;
using AlumniCms.Kernel.Data;
using AlumniCms.Search.Contracts;
using AlumniCms.Search.Lists;

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace AlumniCms.IntegrationTests.Search;

/// <summary>Lists that are read while items change.</summary>
public sealed class RacingAList
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory, EveryEngine]
    public async Task Shows_a_change_to_all_who_ask_after_it(DatabaseEngine engine)
    {
        var gate = new HeldReading();
        await using var database = await TestDatabase.CreateAsync(engine, Cancellation);
        await using var world = await SearchWorld.CreateAsync(
            database, services => services.ConfigureDbContext<AlumniDbContext>(o => o.AddInterceptors(gate)));
        var before = await world.PublishAsync(new SearchNote("Avant"));
        gate.Close();
        var early = world.NotesAsync();
        await gate.Reached.WaitAsync(AlumniHost.Patience, Cancellation);

        var after = await world.PublishAsync(new SearchNote("Après"));
        var late = world.NotesAsync();
        gate.Open();

        Assert.Contains(before, await early);
        Assert.Equal([after, before], await late);
        Assert.Equal([after, before], await world.NotesAsync());
    }

    [Theory, EveryEngine]
    public async Task Keeps_an_item_that_is_changed_while_its_list_is_read(DatabaseEngine engine)
    {
        var gate = new HeldReading();
        await using var database = await TestDatabase.CreateAsync(engine, Cancellation);
        await using var world = await SearchWorld.CreateAsync(
            database, services => services.ConfigureDbContext<AlumniDbContext>(o => o.AddInterceptors(gate)));
        var note = new SearchNote("Avant") { Kind = "old" };
        var id = await world.PublishAsync(note);
        gate.Close();
        var early = world.ListAsync(new ListRequest { ContentType = "Note" });
        await gate.Reached.WaitAsync(AlumniHost.Patience, Cancellation);

        await world.PublishAsync(note with { Kind = "new" });
        gate.Open();

        var result = await early;
        Assert.Equal([id], result.ContentItemIds);
        Assert.Equal([new FacetCount("new", 1)], result.Facets["Kind"]);
    }

    [Theory, EveryEngine]
    public async Task Lets_everyone_read_their_own_changes(DatabaseEngine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine, Cancellation);
        await using var world = await SearchWorld.CreateAsync(database);

        await Task.WhenAll(Enumerable.Range(0, 4).Select(async writer =>
        {
            for (var n = 0; n < 6; n++)
            {
                var note = new SearchNote($"Note {writer} {n}") { Kind = $"k{writer}" };
                var id = await world.PublishAsync(note);
                Assert.Contains(id, await world.NotesAsync());
                await world.PublishAsync(note with { Title = note.Title + " bis", Kind = "changed" });
                var result = await world.ListAsync(new ListRequest { ContentType = "Note", PageSize = 50 });
                Assert.Equal("changed", (string?)result.Items.Single(i => i.ContentItemId == id).Content["Note"]!["Kind"]!["Text"]);
                Assert.True(result.Facets["Kind"].Single(c => c.Value == "changed").Count > n);
            }
        }));

        var end = await world.ListAsync(new ListRequest { ContentType = "Note" });
        Assert.Equal(24, end.Total);
        Assert.Equal([new FacetCount("changed", 24)], end.Facets["Kind"]);
    }

    [Theory, EveryEngine]
    public async Task Forgets_what_was_used_longest_ago(DatabaseEngine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine, Cancellation);
        await using var world = await SearchWorld.CreateAsync(database);
        await world.PublishAsync(new SearchNote("A"));
        var (note, listed) = await world.InAsync(async p =>
        {
            var small = new ListSnapshots(
                p.GetRequiredService<IServiceScopeFactory>(), p.GetRequiredService<CacheEvictions>(), new ListSettings(0));
            var note = await small.GetAsync(world.Site.Id, "Note", withTitles: false, Cancellation);
            Assert.Same(note, await small.GetAsync(world.Site.Id, "Note", withTitles: false, Cancellation));
            var listed = await small.GetAsync(world.Site.Id, "Listed", withTitles: false, Cancellation);
            Assert.Equal(listed.Bytes, small.Bytes);
            return (note, listed);
        });

        Assert.Equal((1, 0), (note.Count, listed.Count));
    }

    [Theory, EveryEngine]
    public async Task Reads_only_what_has_changed(DatabaseEngine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine, Cancellation);
        await using var world = await SearchWorld.CreateAsync(database);
        await world.PublishAsync(new SearchNote("A"));

        await world.InAsync(async p =>
        {
            var store = p.GetRequiredService<ListSnapshots>();
            var (first, evictions) = (await store.GetAsync(world.Site.Id, "Note", withTitles: true, Cancellation), p.GetRequiredService<CacheEvictions>());
            await world.PublishAsync(new SearchNote("B"));
            var second = await store.GetAsync(world.Site.Id, "Note", withTitles: false, Cancellation);
            Assert.Same(first.Rows[0], second.Rows[0]);
            Assert.True(second.HasTitles);

            evictions.Apply([ContentTags.Type(world.Site.Id, "Other")]);
            Assert.Same(second, await store.GetAsync(world.Site.Id, "Note", withTitles: false, Cancellation));
            evictions.Apply([CacheEvictions.Everything]);
            Assert.NotSame(first.Rows[0], (await store.GetAsync(world.Site.Id, "Note", withTitles: false, Cancellation)).Rows[0]);
            return true;
        });
    }

    [Theory, EveryEngine]
    public async Task Finds_large_lists_read_ahead(DatabaseEngine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine, Cancellation);
        await using var world = await SearchWorld.CreateAsync(database);
        await world.PublishAsync(new SearchNote("A"));
        await world.PublishAsync(new SearchNote("B"));

        await world.InAsync(async p =>
        {
            var (scopes, evictions) = (p.GetRequiredService<IServiceScopeFactory>(), p.GetRequiredService<CacheEvictions>());
            var snapshots = new ListSnapshots(scopes, evictions, new ListSettings(1_000_000));
            using var ahead = new ListWarmUp(scopes, snapshots, evictions, NullLogger<ListWarmUp>.Instance);

            Assert.Equal(0, await ahead.WarmAsync(large: 3, Cancellation));
            Assert.Equal(0, snapshots.Bytes);
            Assert.Equal(1, await ahead.WarmAsync(large: 2, Cancellation));
            Assert.True(snapshots.Bytes > 0, "The list was not read.");
            return true;
        });
    }

    /// <summary>Holds the first reading of a type's documents, once closed, until it is opened.</summary>
    private sealed class HeldReading : DbCommandInterceptor
    {
        private readonly TaskCompletionSource _reached = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private readonly TaskCompletionSource _open = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private int _isClosed;

        public Task Reached => _reached.Task;

        public void Close() => Volatile.Write(ref _isClosed, 1);

        public void Open() => _open.TrySetResult();

        public override async ValueTask<DbDataReader> ReaderExecutedAsync(
            DbCommand command, CommandExecutedEventData eventData, DbDataReader result, CancellationToken cancellationToken = default)
        {
            // The query has run, so its rows are those from before the change.
            if (command.CommandText.Contains("FROM \"SearchDocuments\"", StringComparison.Ordinal) && Interlocked.Exchange(ref _isClosed, 0) != 0)
            {
                _reached.TrySetResult();
                await _open.Task;
            }

            return result;
        }
    }
}
