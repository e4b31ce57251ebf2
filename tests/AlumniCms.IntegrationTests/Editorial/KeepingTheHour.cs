using System.Text.Json.Nodes;

using AlumniCms.ContentManagement.Actions;
using AlumniCms.ContentManagement.Contents;
using AlumniCms.ContentManagement.Handlers;
using AlumniCms.ContentManagement.Indexes;
using AlumniCms.ContentManagement.Items;
using AlumniCms.ContentManagement.Parts;
using AlumniCms.Editorial.Statuses;
using AlumniCms.IntegrationTests.Accounts;
using AlumniCms.IntegrationTests.Databases;
using AlumniCms.IntegrationTests.Editors;
using AlumniCms.IntegrationTests.Hosts;
using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Outbox;
using AlumniCms.Sites.Actions;

using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace AlumniCms.IntegrationTests.Editorial;

/// <summary>What was scheduled happens at its hour, once, whatever becomes of the servers meanwhile.</summary>
public sealed class KeepingTheHour(WorldTemplates templates)
{
    private const string Poison = "Poison";

    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory, EveryEngine]
    public async Task Happens_once_with_two_nodes_and_is_thanked_once(DatabaseEngine engine)
    {
        await using var world = await templates.CreateAsync(engine, Options(new TestClock()));
        var host = world.Host;
        await using var node = await AlumniHost.StartAsync(world.Database, Options(host.Clock), host.DataFolder);
        var author = await host.JoinAsync("Author");
        var ids = new List<string>();
        for (var number = 0; number < 8; number++)
            ids.Add(await host.PlannedAsync(host.Clock.GetUtcNow() + Hour, author));
        var ended = await EndingAsync(host, host.Clock.GetUtcNow() + Hour);

        await host.RunClockAsync();
        Assert.Equal("Scheduled", await host.StateAsync(ids[0]));
        host.Clock.Advance(Hour);
        await Task.WhenAll(host.RunClockAsync(), node.RunClockAsync(), host.RunClockAsync(), node.RunClockAsync());
        await Task.WhenAll(host.DrainAsync(), node.DrainAsync());

        foreach (var id in ids)
        {
            Assert.Equal("Published", await host.StateAsync(id));
            Assert.Equal(1, await host.CountInTrailAsync(id, "content.published"));
            Assert.Equal([PublicationThanks.Kind], await author.NoticesAsync(id));
        }

        Assert.Equal("Archived", await host.StateAsync(ended));
        Assert.Equal(1, await host.CountInTrailAsync(ended, "content.unpublished"));
        Assert.Equal(ids.Order(StringComparer.Ordinal), Heard.Of(host).Concat(Heard.Of(node)).Where(ids.Contains).Order(StringComparer.Ordinal));
    }

    [Theory, EveryEngine]
    public async Task Is_made_up_for_after_a_restart(DatabaseEngine engine)
    {
        await using var world = await templates.CreateAsync(engine);
        string id, ended;
        await using (var before = await AlumniHost.StartAsync(world.Database, new HostOptions { Clock = world.Host.Clock }, world.Host.DataFolder))
        {
            id = await before.PlannedAsync(before.Clock.GetUtcNow() + Hour);
            ended = await EndingAsync(before, before.Clock.GetUtcNow() + Hour);
        }

        world.Host.Clock.Advance(TimeSpan.FromDays(3));
        await using var after = await AlumniHost.StartAsync(world.Database, new HostOptions { Clock = world.Host.Clock }, world.Host.DataFolder);
        await after.RunClockAsync();
        await after.RunClockAsync();

        Assert.Equal(("Published", "Archived"), (await after.StateAsync(id), await after.StateAsync(ended)));
        Assert.Equal((1, 1), (await after.CountInTrailAsync(id, "content.published"), await after.CountInTrailAsync(ended, "content.unpublished")));
    }

    [Theory, EveryEngine]
    public async Task Is_told_when_it_is_missed_and_holds_up_nobody(DatabaseEngine engine)
    {
        await using var world = await templates.CreateAsync(engine, Options(new TestClock()));
        var host = world.Host;
        var (author, editor) = (await host.JoinAsync("Author"), await host.JoinAsync("Editor"));
        var due = host.Clock.GetUtcNow() + Hour;
        var unfinished = await host.PlannedAsync(due, author, t => t with { Summary = "" });
        var unpublishable = await host.PlannedAsync(due, author, t => t with { Body = Poison });
        var good = await host.PlannedAsync(due.AddSeconds(1), author);

        host.Clock.Advance(Hour + TimeSpan.FromSeconds(2));
        await host.RunClockAsync();
        Assert.True(await host.IsPublicAsync(good));
        for (var again = 0; again < 3; again++)
        {
            host.Clock.Advance(TimeSpan.FromMinutes(11));
            await host.RunClockAsync();
            await host.DrainAsync();
        }

        foreach (var id in new[] { unfinished, unpublishable })
        {
            Assert.False(await host.IsPublicAsync(id));
            Assert.Equal([ScheduledContentRefusedHandler.Kind], await author.NoticesAsync(id));
            Assert.Equal([ScheduledContentRefusedHandler.Kind], await editor.NoticesAsync(id));
        }

        await host.EditAsync(World.Cameroun, unfinished, i => i.Content["Article"]!["Summary"]!["Text"] = "Enfin.");
        await host.RunClockAsync();
        Assert.True(await host.IsPublicAsync(unfinished));
    }

    [Theory, EveryEngine]
    public async Task Is_forgotten_when_it_was_taken_back_a_moment_before(DatabaseEngine engine)
    {
        var moved = new Late();
        await using var world = await templates.CreateAsync(engine, Options(new TestClock(), moved));
        var host = world.Host;
        var due = host.Clock.GetUtcNow() + Hour;
        var first = await host.PlannedAsync(due);
        var (later, never) = (await host.PlannedAsync(due.AddSeconds(1)), await host.PlannedAsync(due.AddSeconds(1)));
        var kept = await EndingAsync(host, due.AddSeconds(1));

        // When the first has just been published, somebody moves one, takes another's hour away and lets a third live longer.
        moved.After(first, async () =>
        {
            await host.OnSiteAsync(World.Cameroun, s => s.GetRequiredService<ScheduleContentItem>().ExecuteAsync(later, (due + Hour).UtcDateTime, Cancellation));
            await host.OnSiteAsync(World.Cameroun, s => s.GetRequiredService<ScheduleContentItem>().ExecuteAsync(never, null, Cancellation));
            await host.EditAsync(World.Cameroun, kept, i => i.Apply(new ArchiveLaterPart((due + Hour).UtcDateTime)));
            Assert.True((await host.PublishAsync(World.Cameroun, kept)).Succeeded);
        });
        host.Clock.Advance(Hour + TimeSpan.FromSeconds(2));
        await host.RunClockAsync();

        Assert.True(moved.HasRun);
        Assert.True(await host.IsPublicAsync(first));
        Assert.False(await host.IsPublicAsync(later));
        Assert.False(await host.IsPublicAsync(never));
        Assert.True(await host.IsPublicAsync(kept));
        host.Clock.Advance(Hour);
        await host.RunClockAsync();
        Assert.Equal((true, false, false), (await host.IsPublicAsync(later), await host.IsPublicAsync(never), await host.IsPublicAsync(kept)));
    }

    [Theory]
    [InlineData(DatabaseEngine.Sqlite, "2027-03-28T02:30", "2027-03-28T01:30:00Z", "2027-03-28T03:30")]
    [InlineData(DatabaseEngine.Sqlite, "2027-10-31T02:30", "2027-10-31T01:30:00Z", "2027-10-31T02:30")]
    [InlineData(DatabaseEngine.Sqlite, "2027-03-28T01:59", "2027-03-28T00:59:00Z", "2027-03-28T01:59")]
    [InlineData(DatabaseEngine.PostgreSql, "2027-03-28T02:30", "2027-03-28T01:30:00Z", "2027-03-28T03:30")]
    [InlineData(DatabaseEngine.PostgreSql, "2027-10-31T02:30", "2027-10-31T01:30:00Z", "2027-10-31T02:30")]
    public async Task Goes_by_the_clock_of_the_site_also_when_that_changes(DatabaseEngine engine, string typed, string stored, string shown)
    {
        await using var world = await templates.CreateAsync(engine);
        var host = world.Host;
        await MoveToParisAsync(host);
        var browser = await host.BrowserAsync("Editor");
        var id = await host.DraftAsync();
        var due = DateTimeOffset.Parse(stored, System.Globalization.CultureInfo.InvariantCulture);

        (await browser.SubmitAsync($"{Office.Content}/{id}/moves/Schedule", "/moves/Schedule", ("date", typed))).Is(System.Net.HttpStatusCode.Redirect);

        Assert.Equal(due.UtcDateTime, (await host.StatusAsync(id)).ScheduledUtc);
        Assert.Equal(shown, (await browser.GetAsync($"{Office.Content}/{id}/moves/Schedule")).IsOk().Document.QuerySelector("input[name=date]")!.GetAttribute("value"));

        // Opened and saved again as it was shown, it keeps its hour.
        await (await OpenEditor.AtAsync(browser, $"{Office.Content}/{id}")).Fill("Article.Summary", "Une autre fois.").SaveAsync();
        Assert.Equal(due.UtcDateTime, (await host.StatusAsync(id)).ScheduledUtc);
        host.Clock.Advance(due - host.Clock.GetUtcNow() - TimeSpan.FromSeconds(30));
        await host.RunClockAsync();
        Assert.False(await host.IsPublicAsync(id));
        host.Clock.Advance(TimeSpan.FromSeconds(31));
        await host.RunClockAsync();
        Assert.True(await host.IsPublicAsync(id));
    }

    [Theory, EveryEngine]
    public async Task Stays_the_first_of_two_hours_of_one_name_when_the_text_is_saved(DatabaseEngine engine)
    {
        await using var world = await templates.CreateAsync(engine);
        var host = world.Host;
        await MoveToParisAsync(host);
        var summer = new DateTimeOffset(2027, 10, 31, 0, 30, 0, TimeSpan.Zero);
        var id = await host.PlannedAsync(summer);
        var browser = await host.BrowserAsync("Editor");

        await (await OpenEditor.AtAsync(browser, $"{Office.Content}/{id}")).Fill("Article.Summary", "Une autre fois.").SaveAsync();
        (await browser.SubmitAsync($"{Office.Content}/{id}/moves/Schedule", "/moves/Schedule", ("date", "2027-10-31T02:30"))).Is(System.Net.HttpStatusCode.Redirect);

        Assert.Equal(summer.UtcDateTime, (await host.StatusAsync(id)).ScheduledUtc);
    }

    [Theory, EveryEngine]
    public async Task Takes_a_published_text_away_while_a_draft_of_it_goes_on(DatabaseEngine engine)
    {
        await using var world = await templates.CreateAsync(engine);
        var host = world.Host;
        var id = await EndingAsync(host, host.Clock.GetUtcNow() + Hour);
        var author = await host.JoinAsync("Editor");
        await (await OpenEditor.AtAsync(await author.SignInAsync(), $"{Office.Content}/{id}")).Fill("Article.Summary", "La suite.").SaveAsync("move:Submit");
        Assert.Equal("InReview", await host.StateAsync(id));

        host.Clock.Advance(Hour);
        await host.RunClockAsync();

        Assert.False(await host.IsPublicAsync(id));
        Assert.Equal(("InReview", 1), (await host.StateAsync(id), await host.CountInTrailAsync(id, "content.unpublished")));
        Assert.Equal([author.Id], (await host.StatusAsync(id)).WriterIds);
    }

    private static async Task<string> EndingAsync(AlumniHost host, DateTimeOffset archive) =>
        (await host.ImportItemAsync(World.Cameroun, (Text.New() with
        {
            More = new JsonObject { ["ArchiveLaterPart"] = new JsonObject { ["ScheduledArchiveUtc"] = archive.UtcDateTime } },
        }).ToJson())).ContentItemId;

    private static async Task MoveToParisAsync(AlumniHost host)
    {
        var site = await host.SiteAsync(World.Cameroun);
        var draft = new SiteDraft { Key = site.Key, Names = site.Names, Cultures = [.. site.Cultures], DefaultCulture = site.DefaultCulture, TimeZone = "Europe/Paris" };
        _ = (await host.OnSiteAsync(World.Cameroun, s => s.GetRequiredService<SaveSite>().RunAsync(draft, cancellationToken: Cancellation))).Value;
    }

    private static HostOptions Options(TestClock clock, Late? late = null) => new()
    {
        Clock = clock,
        Configure = services =>
        {
            services.AddSingleton<Heard>().AddOutboxHandler<ContentItemPublished, Heard.Handler>();
            services.AddScoped<ContentIndexer, Poisoned>();
            if (late is not null)
                services.AddSingleton(late).AddScoped<ContentHandler, Late.Handler>();
        },
    };

    // Stands for a mistake in a module: an exception where a refusal should be.
    private sealed class Poisoned : ContentIndexer
    {
        public override Task WriteAsync(IndexedItem item, CancellationToken cancellationToken) =>
            item.Published?.Item.As<MarkdownBodyPart>()?.Markdown == Poison ? throw new InvalidOperationException("A module does not know what to do.") : Task.CompletedTask;
    }

    private sealed class Late
    {
        private (string Id, Func<Task> Work)? _next;

        public bool HasRun { get; private set; }

        public void After(string id, Func<Task> work) => _next = (id, work);

        public sealed class Handler(Late late, AlumniDbContext db) : ContentHandler
        {
            public override ValueTask StoringAsync(ContentItemContext context, CancellationToken cancellationToken)
            {
                if (late._next is var (id, work) && context.Item.ContentItemId == id && context.ForPublication)
                {
                    (late._next, late.HasRun) = (null, true);
                    db.AfterCommit(() => Task.Run(work, cancellationToken).GetAwaiter().GetResult());
                }

                return ValueTask.CompletedTask;
            }
        }
    }

    private sealed class Heard
    {
        private readonly System.Collections.Concurrent.ConcurrentBag<string> _ids = [];

        public static IEnumerable<string> Of(AlumniHost host) => host.Services.GetRequiredService<Heard>()._ids;

        public sealed class Handler(Heard heard) : IOutboxHandler<ContentItemPublished>
        {
            public Task HandleAsync(ContentItemPublished message, long messageId, CancellationToken cancellationToken)
            {
                heard._ids.Add(message.ContentItemId);
                return Task.CompletedTask;
            }
        }
    }
}
