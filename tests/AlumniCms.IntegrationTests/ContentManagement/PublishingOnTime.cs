using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using AlumniCms.ContentManagement.Actions;
using AlumniCms.ContentManagement.Contents;
using AlumniCms.ContentManagement.Indexes;
using AlumniCms.ContentManagement.Items;
using AlumniCms.ContentManagement.Parts;
using AlumniCms.ContentManagement.Scheduling;
using AlumniCms.IntegrationTests.Databases;
using AlumniCms.IntegrationTests.Hosts;
using AlumniCms.Kernel.Outbox;
using AlumniCms.Kernel.Timing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace AlumniCms.IntegrationTests.ContentManagement;

public sealed class PublishingOnTime(WorldTemplates templates)
{
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory, EveryEngine]
    public async Task Publishes_a_draft_on_its_day_and_not_before(DatabaseEngine engine)
    {
        await using var world = await WorldAsync(engine);
        var article = await PlannedAsync(world.Host, publish: Day);

        await RunAsync(world.Host);
        (await world.Host.GetPageAsync($"/cameroun/fr/{article.Path}")).Is(HttpStatusCode.NotFound);
        world.Host.Clock.Advance(Day);
        await RunAsync(world.Host);

        (await world.Host.GetPageAsync($"/cameroun/fr/{article.Path}")).IsOk();
        Assert.Equal(1, await AnnouncementsAsync(world.Host, article.Id));
    }

    [Theory, EveryEngine]
    public async Task Takes_a_text_away_on_its_day(DatabaseEngine engine)
    {
        await using var world = await WorldAsync(engine);
        var article = await PlannedAsync(world.Host, archive: Day);
        (await world.Host.GetPageAsync($"/cameroun/fr/{article.Path}")).IsOk();

        world.Host.Clock.Advance(Day);
        await RunAsync(world.Host);

        (await world.Host.GetPageAsync($"/cameroun/fr/{article.Path}")).Is(HttpStatusCode.NotFound);
        Assert.Equal(0, await PlansAsync(world.Host, article.Id));
    }

    [Theory, EveryEngine]
    public async Task Takes_a_text_away_even_while_somebody_rewrites_it(DatabaseEngine engine)
    {
        await using var world = await WorldAsync(engine);
        var article = await PlannedAsync(world.Host, archive: Day);
        await world.Host.EditAsync(World.Cameroun, article.Id, item => item.Apply(new MarkdownBodyPart("En chantier.")));

        world.Host.Clock.Advance(Day);
        await RunAsync(world.Host);

        (await world.Host.GetPageAsync($"/cameroun/fr/{article.Path}")).Is(HttpStatusCode.NotFound);
        Assert.Equal("En chantier.", (await world.Host.FindItemAsync(World.Cameroun, article.Id, VersionOptions.Draft))!.As<MarkdownBodyPart>()?.Markdown);
    }

    [Theory, EveryEngine]
    public async Task Does_it_once_when_two_schedulers_are_at_it(DatabaseEngine engine)
    {
        await using var world = await WorldAsync(engine);
        var fresh = await PlannedAsync(world.Host, publish: Day);
        var revised = Text.New() with { Path = Unique.Word() };
        await world.Host.ImportItemAsync(World.Cameroun, revised.ToJson());
        await world.Host.EditAsync(
            World.Cameroun, revised.Id, item => item.Apply(new PublishLaterPart(world.Host.Clock.GetUtcNow().UtcDateTime + Day)));
        var ended = await PlannedAsync(world.Host, archive: Day);
        var before = await AnnouncementsAsync(world.Host, revised.Id);
        await using var other = await AlumniHost.StartAsync(world.Database, Options(world.Host.Clock));

        world.Host.Clock.Advance(Day);
        await Task.WhenAll(Enumerable.Range(0, 4).Select(n => RunAsync(n % 2 == 0 ? world.Host : other)));
        await RunAsync(other);

        (await other.GetPageAsync($"/cameroun/fr/{fresh.Path}")).IsOk();
        (await other.GetPageAsync($"/cameroun/fr/{ended.Path}")).Is(HttpStatusCode.NotFound);
        Assert.Equal(1, await AnnouncementsAsync(world.Host, fresh.Id));
        Assert.Equal(before + 1, await AnnouncementsAsync(world.Host, revised.Id));
        Assert.Equal(1, await AnnouncementsAsync(world.Host, ended.Id, nameof(ContentItemUnpublished)));
        Assert.Equal(0, await PlansAsync(world.Host, fresh.Id));
    }

    [Theory, EveryEngine]
    public async Task Keeps_trying_a_draft_that_is_not_finished_without_holding_up_others(DatabaseEngine engine)
    {
        await using var world = await WorldAsync(engine);
        var unfinished = await PlannedAsync(world.Host, publish: Day, change: t => t with { Summary = "" });
        var article = await PlannedAsync(world.Host, publish: Day);

        world.Host.Clock.Advance(Day);
        await RunAsync(world.Host);

        (await world.Host.GetPageAsync($"/cameroun/fr/{article.Path}")).IsOk();
        Assert.Equal(1, await PlansAsync(world.Host, unfinished.Id));
        await world.Host.EditAsync(World.Cameroun, unfinished.Id, item => item.Content["Article"]!["Summary"]!["Text"] = "Enfin.");
        await RunAsync(world.Host);
        (await world.Host.GetPageAsync($"/cameroun/fr/{unfinished.Path}")).IsOk();
    }

    private Task<World> WorldAsync(DatabaseEngine engine) => templates.CreateAsync(engine, Options(new TestClock()));

    private static HostOptions Options(TestClock clock) => new()
    {
        Clock = clock,
        Configure = services => services
            .AddOutboxHandler<ContentItemPublished, Silent>().AddOutboxHandler<ContentItemUnpublished, Silent>(),
    };

    private static async Task<Text> PlannedAsync(
        AlumniHost host, TimeSpan? publish = null, TimeSpan? archive = null, Func<Text, Text>? change = null)
    {
        var now = host.Clock.GetUtcNow();
        var article = (change ?? (t => t))(Text.New() with
        {
            Path = Unique.Word(),
            Published = publish is null,
            More = new JsonObject
            {
                ["PublishLaterPart"] = new JsonObject { ["ScheduledPublishUtc"] = Instant(now + publish) },
                ["ArchiveLaterPart"] = new JsonObject { ["ScheduledArchiveUtc"] = Instant(now + archive) },
            },
        });
        await host.ImportItemAsync(World.Cameroun, article.ToJson());
        return article;
    }

    private static string? Instant(DateTimeOffset? at) => at?.UtcDateTime.ToString("O", CultureInfo.InvariantCulture);

    private static Task RunAsync(AlumniHost host) =>
        host.Services.GetServices<ITimedWork>().OfType<ScheduledContent>().Single().RunAsync(Cancellation);

    private static Task<int> PlansAsync(AlumniHost host, string id) => host.OnDatabaseAsync(
        World.Cameroun, db => db.Set<ScheduleIndex>().CountAsync(s => s.ContentItemId == id, Cancellation));

    private static Task<int> AnnouncementsAsync(AlumniHost host, string id, string message = nameof(ContentItemPublished)) =>
        host.OnDatabaseAsync(World.Cameroun, async db =>
            (await db.Set<OutboxMessage>().Select(m => m.Payload).ToListAsync(Cancellation))
            .Count(p => p.Contains(id, StringComparison.Ordinal)
                && p.Contains("\"First\"", StringComparison.Ordinal) == (message == nameof(ContentItemPublished))));

    private sealed class Silent : IOutboxHandler<ContentItemPublished>, IOutboxHandler<ContentItemUnpublished>
    {
        public Task HandleAsync(ContentItemPublished message, long messageId, CancellationToken cancellationToken) => Task.CompletedTask;

        public Task HandleAsync(ContentItemUnpublished message, long messageId, CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
