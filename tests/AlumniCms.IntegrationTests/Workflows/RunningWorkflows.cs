using System.Globalization;
using AlumniCms.ContentManagement.Contents;
using AlumniCms.IntegrationTests.Accounts;
using AlumniCms.IntegrationTests.Databases;
using AlumniCms.IntegrationTests.Hosts;
using AlumniCms.IntegrationTests.Inbox;
using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Outbox;
using AlumniCms.Workflows.Actions;
using AlumniCms.Workflows.Activities;
using AlumniCms.Workflows.Models;
using AlumniCms.Workflows.Running;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

using static AlumniCms.IntegrationTests.Workflows.Automation;

namespace AlumniCms.IntegrationTests.Workflows;

/// <summary>Automations at work, on both engines.</summary>
public sealed class RunningWorkflows(WorldTemplates templates)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory, EveryEngine]
    public async Task Sends_one_mail_when_an_article_is_published(DatabaseEngine engine)
    {
        await using var world = await templates.CreateAsync(engine, Options());
        var (host, to) = (world.Host, $"{Unique.Word()}@example.org");
        var automation = await BringAsync(host, $"{When(ContentEvent.Published)}, {Mail(to)}");
        var article = Text.New() with { Published = false };
        var page = Text.New() with { ContentType = "Portrait" };

        await host.ImportItemAsync(World.Cameroun, article.ToJson());
        await RunAsync(host);
        Assert.Empty(await automation.RunsAsync());
        _ = (await host.PublishAsync(World.Cameroun, article.Id)).Value;
        await host.ImportItemAsync(World.Maroc, (Text.New() with { }).ToJson());
        await RunAsync(host);
        await RunAsync(host);

        Assert.Single(MailsTo(host, to));
        var run = await automation.RunOnceAsync();
        Assert.Equal((WorkflowState.Finished, article.Id, article.Title), (run.State, run.ContentItemId, run.Title));
        Assert.Equal(["start:Done", "mail:Done"], await automation.PathAsync(run.Id));
        Assert.NotEqual(page.Id, run.ContentItemId);
    }

    [Theory, EveryEngine]
    public async Task Tells_people_of_the_site_by_name_and_nobody_else(DatabaseEngine engine)
    {
        await using var world = await templates.CreateAsync(engine, Options());
        var host = world.Host;
        var (editor, foreigner) = (await (await Person.JoinAsync(host)).WithRoleAsync(World.Cameroun, "Editor"), await (await Person.JoinAsync(host)).WithRoleAsync(World.Maroc, "Editor"));
        var told = await BringAsync(host, $"{When(ContentEvent.Published)}, {Notify($"{editor.Email}, {foreigner.Email}, nobody@example.org")}");
        var lost = await BringAsync(host, $"{When(ContentEvent.Published)}, {Notify(foreigner.Email)}");
        var article = Text.New();
        await host.ImportItemAsync(World.Cameroun, article.ToJson());
        await RunAsync(host);

        var notice = Assert.Single(await NoticeWorlds.RowsAsync(host, editor.Id));
        Assert.Equal(("workflow", $"/admin/content/{article.Id}"), (notice.Kind, notice.Url));
        Assert.Contains(article.Title.Split(' ')[^1], notice.Arguments, StringComparison.Ordinal);
        Assert.Empty(await NoticeWorlds.RowsAsync(host, foreigner.Id));
        Assert.Equal(["start:Done", "tell:Done"], await told.PathAsync((await told.RunOnceAsync()).Id));
        Assert.NotEqual(WorkflowState.Finished, (await lost.RunOnceAsync()).State);

        static string Notify(string names) => Activity(
            "tell", "NotifyUserTask", $$"""{{""}} "Usernames": { "Expression": "{{names}}" }, "Subject": { "Expression": "{{"{{ Workflow.Input.ContentItem.DisplayText }}"}}" } """);
    }

    [Theory, EveryEngine]
    public async Task Tells_a_new_item_from_a_changed_one_and_leaves_no_message_that_nobody_hears(DatabaseEngine engine)
    {
        await using var world = await templates.CreateAsync(engine, Options());
        var host = world.Host;
        var before = await WaitingAsync(host);
        await host.ImportItemAsync(World.Cameroun, Text.New().ToJson());
        Assert.Equal(before, await WaitingAsync(host));
        var automation = await BringAsync(host, $"{When(ContentEvent.Created)}, {Activity("p", "SetPropertyTask", """ "PropertyName": "Seen", "Value": { "Expression": "true" } """)}");
        var article = Text.New() with { Published = false };

        await host.ImportItemAsync(World.Cameroun, article.ToJson());
        await host.EditAsync(World.Cameroun, article.Id, i => i.Content["TitlePart"]!["Title"] = "Autre");
        await host.ImportItemAsync(World.Cameroun, (article with { Body = "Autre." }).ToJson());
        await RunAsync(host);

        Assert.Equal("""{"Properties":{"Seen":true}}""", (await automation.RunOnceAsync()).Data);
    }

    [Theory, EveryEngine]
    public async Task Sets_fields_publishes_and_unpublishes_through_the_actions(DatabaseEngine engine)
    {
        await using var world = await templates.CreateAsync(engine, Options());
        var host = world.Host;
        var filled = await BringAsync(
            host,
            $$"""{{When(ContentEvent.Created)}}, {{Activity("u", "UpdateContentTask", """ "Content": { "Expression": "input(\"ContentItem\").ContentItemId" }, "ContentProperties": { "Expression": "{ \"Article\": { \"Summary\": { \"Text\": \"À lire : {{ ContentItem.DisplayText }}\" } } }" } """)}}, {{Activity("p", "PublishContentTask")}}""");
        var article = (Text.New() with { Published = false, Summary = "" }) with { Title = "Un « récit » \"cité\"" };

        await host.ImportItemAsync(World.Cameroun, article.ToJson());
        await RunAsync(host);

        var shown = await host.FindItemAsync(World.Cameroun, article.Id, VersionOptions.Published);
        Assert.Equal("À lire : Un « récit » \"cité\"", shown!.Content["Article"]!["Summary"]!["Text"]!.ToString());
        Assert.Equal("Un « récit » \"cité\"", shown.DisplayText);
        Assert.Equal(["start:Done", "u:Done", "p:Published"], await filled.PathAsync((await filled.RunOnceAsync()).Id));

        var taken = await BringAsync(host, $"{When(ContentEvent.Published)}, {Activity("x", "UnpublishContentTask")}");
        var other = Text.New();
        await host.ImportItemAsync(World.Cameroun, other.ToJson());
        await RunAsync(host);
        Assert.Null(await host.FindItemAsync(World.Cameroun, other.Id, VersionOptions.Published));
        Assert.Contains("x:Unpublished", await taken.PathAsync((await taken.RunsAsync())[^1].Id));
    }

    [Theory, EveryEngine]
    public async Task Goes_its_branches_side_by_side_and_joins_them_once(DatabaseEngine engine)
    {
        await using var world = await templates.CreateAsync(engine, Options());
        var automation = await BringAsync(
            world.Host,
            $$"""
            {{When(ContentEvent.Published)}}, {{Activity("f", "ForkTask", """ "Forks": ["A", "B"] """)}}, {{Activity("j", "JoinTask", """ "Mode": "WaitAll" """)}},
            {{Activity("a", "SetPropertyTask", """ "PropertyName": "A", "Value": { "Expression": "1" } """)}}, {{Activity("b", "IfElseTask", """ "Condition": { "Expression": "input('ContentItem').ContentType === 'Article'" } """)}},
            {{Activity("end", "SetPropertyTask", """ "PropertyName": "End", "Value": { "Expression": "(property('End') || 0) + property('A')" } """)}}
            """,
            string.Join(',', Way("start", "Done", "f"), Way("f", "A", "a"), Way("f", "B", "b"), Way("a", "Done", "j"), Way("b", "True", "j"), Way("j", "Joined", "end")));

        await world.Host.ImportItemAsync(World.Cameroun, Text.New().ToJson());
        await RunAsync(world.Host);

        var run = await automation.RunOnceAsync();
        Assert.Equal(WorkflowState.Finished, run.State);
        Assert.Equal(1, (await automation.PathAsync(run.Id)).Count(s => s == "j:Joined"));
        Assert.Contains("\"End\":1", run.Data, StringComparison.Ordinal);
    }

    [Theory, EveryEngine]
    public async Task Goes_on_after_a_crash_and_does_nothing_twice(DatabaseEngine engine)
    {
        await using var world = await templates.CreateAsync(engine, Options());
        var (host, to) = (world.Host, $"{Unique.Word()}@example.org");
        var automation = await BringAsync(host, $$"""{{When(ContentEvent.Published)}}, {{Activity("c", "SetPropertyTask", """ "PropertyName": "N", "Value": { "Expression": "(property('N') || 0) + 1" } """)}}, {{Mail(to)}}""");
        await host.ImportItemAsync(World.Cameroun, Text.New().ToJson());

        // A server that dies after the commit and before it takes the message away leaves the message: it comes again.
        for (var round = 0; round < 6; round++)
        {
            var due = await host.OnDatabaseAsync(World.Cameroun, db => db.Set<OutboxMessage>().AsNoTracking().ToListAsync(Cancellation));
            await host.Services.GetRequiredService<OutboxDispatcher>().RunDueAsync(Cancellation);
            await host.OnDatabaseAsync(World.Cameroun, async db =>
            {
                var left = await db.Set<OutboxMessage>().Select(m => m.Id).ToListAsync(Cancellation);
                foreach (var lost in due.Where(m => !left.Contains(m.Id) && !m.Handler.EndsWith("SendMailHandler", StringComparison.Ordinal)))
                    db.Add(lost);
                return await db.SaveChangesAsync(Cancellation);
            });
        }

        var run = await automation.RunOnceAsync();
        Assert.Equal((WorkflowState.Finished, """{"Properties":{"N":1}}"""), (run.State, run.Data));
        Assert.Single(MailsTo(host, to));
    }

    [Theory, EveryEngine]
    public async Task Does_each_activity_once_on_two_nodes(DatabaseEngine engine)
    {
        var clock = new TestClock();
        await using var world = await templates.CreateAsync(engine, Options(clock));
        await using var other = await AlumniHost.StartAsync(world.Database, Options(clock));
        var to = $"{Unique.Word()}@example.org";
        var automation = await BringAsync(
            world.Host,
            $$"""{{When(ContentEvent.Published)}}, {{Activity("f", "ForkTask", """ "Forks": ["A", "B"] """)}}, {{Mail(to, id: "a")}}, {{Mail(to, id: "b")}}, {{Activity("j", "JoinTask")}}, {{Mail(to, id: "c")}}""",
            string.Join(',', Way("start", "Done", "f"), Way("f", "A", "a"), Way("f", "B", "b"), Way("a", "Done", "j"), Way("b", "Done", "j"), Way("j", "Joined", "c")));
        for (var i = 0; i < 5; i++)
            await world.Host.ImportItemAsync(World.Cameroun, Text.New().ToJson());

        for (var round = 0; round < 8; round++)
            await Task.WhenAll(Enumerable.Range(0, 4).Select(n => (n % 2 == 0 ? world.Host : other).Services.GetRequiredService<OutboxDispatcher>().RunDueAsync(Cancellation)));
        for (var late = 0; late < 4; late++)
        {
            clock.Advance(TimeSpan.FromMinutes(1));
            await RunAsync(other);
        }

        Assert.All(await automation.RunsAsync(), r => Assert.Equal(WorkflowState.Finished, r.State));
        Assert.Equal(5, (await automation.RunsAsync()).Count);
        Assert.Equal(15, MailsTo(world.Host, to).Count);
    }

    [Theory, EveryEngine]
    public async Task Stops_automations_that_set_each_other_off(DatabaseEngine engine)
    {
        await using var world = await templates.CreateAsync(engine, Options());
        var host = world.Host;
        var on = await BringAsync(host, $"{When(ContentEvent.Unpublished)}, {Activity("p", "PublishContentTask")}");
        var off = await BringAsync(host, $"{When(ContentEvent.Published)}, {Activity("u", "UnpublishContentTask")}");

        await host.ImportItemAsync(World.Cameroun, Text.New().ToJson());
        await RunAsync(host);

        var runs = (await on.RunsAsync()).Concat(await off.RunsAsync()).OrderBy(r => r.Depth).ToList();
        Assert.Equal([0, 1, 2, 3, 4, 5], runs.Select(r => r.Depth));
        Assert.All(runs.SkipLast(1), r => Assert.Equal(WorkflowState.Finished, r.State));
        Assert.Equal(WorkflowState.Faulted, runs[^1].State);
        Assert.Contains("set each other off", runs[^1].Fault, StringComparison.Ordinal);
    }

    [Theory, EveryEngine]
    public async Task Says_why_it_stopped_and_goes_on_from_there(DatabaseEngine engine)
    {
        await using var world = await templates.CreateAsync(engine, Options());
        var (host, to) = (world.Host, $"{Unique.Word()}@example.org");
        var automation = await BringAsync(host, $"{When(ContentEvent.Created)}, {Activity("p", "PublishContentTask")}, {Mail(to)}");
        var article = Text.New() with { Published = false, Summary = "" };
        await host.ImportItemAsync(World.Cameroun, article.ToJson());
        await RunAsync(host);
        var stopped = await automation.RunOnceAsync();
        Assert.Equal(WorkflowState.Faulted, stopped.State);
        Assert.Contains("could not be published", stopped.Fault, StringComparison.Ordinal);
        Assert.Null(await host.FindItemAsync(World.Cameroun, article.Id, VersionOptions.Published));

        await host.EditAsync(World.Cameroun, article.Id, i => i.Content["Article"]!["Summary"]!["Text"] = "Enfin.");
        var step = await host.OnDatabaseAsync(World.Cameroun, db => db.Set<WorkflowStep>().Where(s => s.WorkflowId == stopped.Id && s.IsFault).Select(s => s.Id).SingleAsync(Cancellation));
        _ = (await host.OnSiteAsync(World.Cameroun, s => s.GetRequiredService<RunAgain>().ExecuteAsync(stopped.Id, step, Cancellation))).Value;
        var twice = await host.OnSiteAsync(World.Cameroun, s => s.GetRequiredService<RunAgain>().ExecuteAsync(stopped.Id, step, Cancellation));
        await RunAsync(host);

        Assert.Equal("workflow.going", twice.Refusals[0].Code);
        Assert.Equal((WorkflowState.Finished, null), ((await automation.RunOnceAsync()).State, (await automation.RunOnceAsync()).Fault));
        Assert.Single(MailsTo(host, to));
    }

    [Theory, EveryEngine]
    public async Task Takes_up_the_branches_beside_the_one_that_stopped(DatabaseEngine engine)
    {
        await using var world = await templates.CreateAsync(engine, Options());
        var (host, to) = (world.Host, $"{Unique.Word()}@example.org");
        var automation = await BringAsync(
            host,
            $$"""{{When(ContentEvent.Created)}}, {{Activity("f", "ForkTask", """ "Forks": ["A", "B"] """)}}, {{Activity("p", "PublishContentTask")}}, {{Mail(to)}}, {{Activity("j", "JoinTask")}}""",
            string.Join(',', Way("start", "Done", "f"), Way("f", "A", "p"), Way("f", "B", "mail"), Way("p", "Published", "j"), Way("mail", "Done", "j")));
        var article = Text.New() with { Published = false, Summary = "" };
        await host.ImportItemAsync(World.Cameroun, article.ToJson());
        await RunAsync(host);
        var stopped = await automation.RunOnceAsync();
        Assert.Equal(WorkflowState.Faulted, stopped.State);

        await host.EditAsync(World.Cameroun, article.Id, i => i.Content["Article"]!["Summary"]!["Text"] = "Enfin.");
        var step = await host.OnDatabaseAsync(World.Cameroun, db => db.Set<WorkflowStep>().Where(s => s.WorkflowId == stopped.Id && s.IsFault).Select(s => s.Id).SingleAsync(Cancellation));
        _ = (await host.OnSiteAsync(World.Cameroun, s => s.GetRequiredService<RunAgain>().ExecuteAsync(stopped.Id, step, Cancellation))).Value;
        await RunAsync(host);

        Assert.Contains("j:Joined", await automation.PathAsync(stopped.Id));
        Assert.Equal(WorkflowState.Finished, (await automation.RunOnceAsync()).State);
        Assert.Single(MailsTo(host, to));
    }

    [Theory, EveryEngine]
    public async Task Takes_the_way_for_what_cannot_be_done(DatabaseEngine engine)
    {
        await using var world = await templates.CreateAsync(engine, Options());
        var (host, to) = (world.Host, $"{Unique.Word()}@example.org");
        var automation = await BringAsync(
            host, $"{When(ContentEvent.Published)}, {Mail("nobody", id: "wrong")}, {Mail(to)}", string.Join(',', Way("start", "Done", "wrong"), Way("wrong", "Failed", "mail")));

        await host.ImportItemAsync(World.Cameroun, Text.New().ToJson());
        await RunAsync(host);

        Assert.Equal(["start:Done", "wrong:Failed", "mail:Done"], await automation.PathAsync((await automation.RunOnceAsync()).Id));
        Assert.Single(MailsTo(host, to));
    }

    [Theory, EveryEngine]
    public async Task Runs_one_at_a_time_where_it_says_so(DatabaseEngine engine)
    {
        await using var world = await templates.CreateAsync(engine, Options());
        var host = world.Host;
        var automation = await BringAsync(host, $$"""{{When(ContentEvent.Published)}}, {{Activity("t", "TimerEvent", """ "CronExpression": "0 8 * * *" """)}}""", more: ", \"IsSingleton\": true");

        await host.ImportItemAsync(World.Cameroun, Text.New().ToJson());
        await host.ImportItemAsync(World.Cameroun, Text.New().ToJson());
        await RunAsync(host);
        Assert.Equal(WorkflowState.Waiting, (await automation.RunOnceAsync()).State);
        host.Clock.Advance(TimeSpan.FromDays(1));
        await TickAsync(host);
        await RunAsync(host);
        Assert.Equal(WorkflowState.Finished, (await automation.RunOnceAsync()).State);
        await host.ImportItemAsync(World.Cameroun, Text.New().ToJson());
        await RunAsync(host);

        Assert.Equal(2, (await automation.RunsAsync()).Count);
    }

    [Theory, EveryEngine]
    public async Task Starts_at_its_time_once_on_two_nodes_and_after_a_rest(DatabaseEngine engine)
    {
        var clock = new TestClock();
        await using var world = await templates.CreateAsync(engine, Options(clock));
        await using var other = await AlumniHost.StartAsync(world.Database, Options(clock));
        var automation = await BringAsync(world.Host, $$"""{{When("TimerEvent", """ "CronExpression": "30 9 * * *" """)}}, {{Activity("p", "SetPropertyTask", """ "PropertyName": "X", "Value": { "Expression": "1" } """)}}""");
        var due = await world.Host.OnDatabaseAsync(World.Cameroun, db => db.Set<WorkflowTimer>().Where(t => t.WorkflowTypeId == automation.Id).Select(t => t.DueUtc).SingleAsync(Cancellation));
        Assert.Equal(new TimeSpan(8, 30, 0), due.TimeOfDay);

        await Both(world.Host, other);
        Assert.Empty(await automation.RunsAsync());
        clock.Advance(due - clock.GetUtcNow().UtcDateTime);
        await Both(world.Host, other);
        Assert.Single(await automation.RunsAsync());

        // No server ran for three days: what fell due then is done once.
        clock.Advance(TimeSpan.FromDays(3));
        await Both(world.Host, other);
        await Both(world.Host, other);
        await RunAsync(other);
        Assert.Equal(2, (await automation.RunsAsync()).Count);
        Assert.All(await automation.RunsAsync(), r => Assert.Equal(WorkflowState.Finished, r.State));
        var next = await world.Host.OnDatabaseAsync(World.Cameroun, db => db.Set<WorkflowTimer>().Where(t => t.WorkflowTypeId == automation.Id).Select(t => t.DueUtc).SingleAsync(Cancellation));
        Assert.Equal(due.AddDays(4).ToString("O", CultureInfo.InvariantCulture), next.ToString("O", CultureInfo.InvariantCulture));

        static Task Both(AlumniHost one, AlumniHost two) => Task.WhenAll(Enumerable.Range(0, 4).Select(n => TickAsync(n % 2 == 0 ? one : two)));
    }

    private static Task<int> WaitingAsync(AlumniHost host) =>
        host.OnDatabaseAsync(World.Cameroun, db => db.Set<OutboxMessage>().CountAsync(m => m.Handler.Contains("Workflows"), Cancellation));
}
