using System.Data.Common;
using System.Net;
using System.Text.Json.Nodes;
using AlumniCms.IntegrationTests.Databases;
using AlumniCms.IntegrationTests.Hosts;
using AlumniCms.Kernel.Caching;
using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Sites;
using AlumniCms.Sites.Storage;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace AlumniCms.IntegrationTests.Caching;

/// <summary>A change that is committed while a page is being made of what was there before.</summary>
public sealed class RacingAChange(WorldTemplates templates)
{
    [Theory, EveryEngine]
    public async Task Does_not_keep_a_page_whose_data_was_read_before(DatabaseEngine engine)
    {
        var turnstile = new Turnstile();
        await using var world = await templates.CreateAsync(engine, new HostOptions
        {
            Configure = services => services.ConfigureDbContext<AlumniDbContext>(o => o.AddInterceptors(new AfterReading(turnstile, "ContentItems", "LIMIT 1"))),
        });
        var article = Text.New() with { Path = Unique.Word(), Body = "Avant." };
        await world.Host.ImportItemAsync(World.Cameroun, article.ToJson());

        await ReadWhileChangingAsync(world.Host, turnstile, article);
    }

    [Theory, EveryEngine]
    public async Task Does_not_keep_a_page_that_was_on_its_way_to_the_reader(DatabaseEngine engine)
    {
        var turnstile = new Turnstile();
        await using var world = await templates.CreateAsync(engine, new HostOptions
        {
            Configure = services =>
            {
                var inner = services.Last(s => s.ServiceType == typeof(IOutputCacheStore));
                services.Remove(inner);
                services.AddSingleton<IOutputCacheStore>(p => new HeldStore((IOutputCacheStore)inner.ImplementationFactory!(p), turnstile));
            },
        });
        var article = Text.New() with { Path = Unique.Word(), Body = "Avant." };
        await world.Host.ImportItemAsync(World.Cameroun, article.ToJson());

        await ReadWhileChangingAsync(world.Host, turnstile, article);
    }

    [Theory, EveryEngine]
    public async Task Does_not_keep_definitions_that_were_read_before(DatabaseEngine engine)
    {
        var turnstile = new Turnstile();
        await using var world = await templates.CreateAsync(engine, new HostOptions
        {
            Configure = services => services.ConfigureDbContext<AlumniDbContext>(
                o => o.AddInterceptors(new AfterReading(turnstile, "ContentDefinitions", "SELECT"))),
        });
        await using var other = await AlumniHost.StartAsync(world.Database);
        var article = Text.New() with { Path = Unique.Word() };
        var json = article.ToJson();
        json["Article"]!["Late"] = new JsonObject { ["Text"] = "Apparu." };
        await world.Host.ImportItemAsync(World.Cameroun, json);
        var evictions = world.Host.Services.GetRequiredService<CacheEvictions>();
        evictions.Apply([CacheEvictions.Everything]);
        turnstile.Close();
        var reading = world.Host.GetPageAsync($"/cameroun/fr/{article.Path}");
        await turnstile.Reached.WaitAsync(AlumniHost.Patience, TestContext.Current.CancellationToken);

        var mark = evictions.Now;
        await other.RunStepsAsync(World.Cameroun, Steps.AddField("Article", "Late"));
        await AlumniHost.UntilAsync(() => Task.FromResult(evictions.Now > mark), "The change does not arrive.");
        turnstile.Open();
        (await reading).IsOk();

        Assert.Contains("Apparu.", (await world.Host.GetPageAsync($"/cameroun/fr/{article.Path}")).IsOk().Body, StringComparison.Ordinal);
    }

    [Theory, EveryEngine]
    public async Task Does_not_keep_a_page_of_a_site_that_was_looked_up_before(DatabaseEngine engine)
    {
        var turnstile = new Turnstile();
        await using var world = await templates.CreateAsync(engine, new HostOptions
        {
            Configure = services => services.AddSingleton<ISiteStore>(
                p => new HeldSites(ActivatorUtilities.CreateInstance<SiteStore>(p), turnstile)),
        });
        turnstile.Close();
        var reading = world.Host.GetPageAsync("/cameroun/fr/actualites");
        await turnstile.Reached.WaitAsync(AlumniHost.Patience, TestContext.Current.CancellationToken);

        await world.Host.SwitchOffAsync(World.Cameroun, "AlumniCms.Articles");
        turnstile.Open();
        (await reading).IsOk();

        (await world.Host.GetPageAsync("/cameroun/fr/actualites")).Is(HttpStatusCode.NotFound);
    }

    private static async Task ReadWhileChangingAsync(AlumniHost host, Turnstile turnstile, Text article)
    {
        var path = $"/cameroun/fr/{article.Path}";
        turnstile.Close();
        var reading = host.GetPageAsync(path);
        await turnstile.Reached.WaitAsync(AlumniHost.Patience, TestContext.Current.CancellationToken);
        await host.ImportItemAsync(World.Cameroun, (article with { Body = "Après." }).ToJson());
        turnstile.Open();
        Assert.Contains("Avant.", (await reading).IsOk().Body, StringComparison.Ordinal);

        var page = (await host.GetPageAsync(path)).IsOk();

        Assert.Contains("Après.", page.Body, StringComparison.Ordinal);
        Assert.True((await host.GetPageAsync(path)).IsFromCache, "The fresh page is not kept.");
    }

    /// <summary>Holds the first who comes until it is opened.</summary>
    private sealed class Turnstile
    {
        private readonly TaskCompletionSource _reached = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private readonly TaskCompletionSource _open = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private int _isClosed;

        public Task Reached => _reached.Task;

        public void Close() => Volatile.Write(ref _isClosed, 1);

        public void Open() => _open.TrySetResult();

        public async Task PassAsync()
        {
            if (Interlocked.Exchange(ref _isClosed, 0) == 0)
                return;
            _reached.TrySetResult();
            await _open.Task;
        }
    }

    private sealed class AfterReading(Turnstile turnstile, string table, string mark) : DbCommandInterceptor
    {
        public override async ValueTask<DbDataReader> ReaderExecutedAsync(
            DbCommand command, CommandExecutedEventData eventData, DbDataReader result, CancellationToken cancellationToken = default)
        {
            // The query has run, so its rows are those from before the change.
            if (command.CommandText.Contains($"FROM \"{table}\"", StringComparison.Ordinal)
                && command.CommandText.Contains(mark, StringComparison.Ordinal))
                await turnstile.PassAsync();
            return result;
        }
    }

    private sealed class HeldSites(SiteStore inner, Turnstile turnstile) : ISiteStore
    {
        public async ValueTask<SiteTable> GetAsync(CancellationToken cancellationToken = default)
        {
            var table = await inner.GetAsync(cancellationToken);
            await turnstile.PassAsync();
            return table;
        }
    }

    private sealed class HeldStore(IOutputCacheStore inner, Turnstile turnstile) : IOutputCacheStore
    {
        public async ValueTask SetAsync(string key, byte[] value, string[]? tags, TimeSpan validFor, CancellationToken cancellationToken)
        {
            await turnstile.PassAsync();
            await inner.SetAsync(key, value, tags, validFor, cancellationToken);
        }

        public ValueTask<byte[]?> GetAsync(string key, CancellationToken cancellationToken) => inner.GetAsync(key, cancellationToken);

        public ValueTask EvictByTagAsync(string tag, CancellationToken cancellationToken) => inner.EvictByTagAsync(tag, cancellationToken);
    }
}
