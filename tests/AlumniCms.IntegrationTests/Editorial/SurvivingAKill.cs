using AlumniCms.ContentManagement.Indexes;
using AlumniCms.ContentManagement.Items;
using AlumniCms.Editorial.Statuses;
using AlumniCms.IntegrationTests.Accounts;
using AlumniCms.IntegrationTests.Commands;
using AlumniCms.IntegrationTests.Databases;
using AlumniCms.IntegrationTests.Hosts;
using AlumniCms.Kernel.Auditing;
using AlumniCms.Notifications.Notices;

using Microsoft.EntityFrameworkCore;

namespace AlumniCms.IntegrationTests.Editorial;

/// <summary>A server that is killed while it publishes what is due leaves nothing half done, and the next one does the rest.</summary>
public sealed class SurvivingAKill(WorldTemplates templates)
{
    private const int Texts = 60;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory, EveryEngine]
    public async Task Publishes_each_text_once_however_often_the_server_is_killed(DatabaseEngine engine)
    {
        await using var world = await templates.CreateAsync(engine);
        var host = world.Host;
        var author = await host.JoinAsync("Author");
        var due = host.Clock.GetUtcNow();
        var ids = new List<string>();
        for (var number = 0; number < Texts; number++)
            ids.Add(await host.PlannedAsync(due, author));
        var folder = Directory.CreateTempSubdirectory("alumni-killed-");
        host.KeepData(folder);
        var program = new AlumniProgram(folder.FullName, world.Database) { Settings = { ["Demo__Build"] = "false", ["Mail__PickupFolder"] = Path.Combine(folder.FullName, "mail") } };

        foreach (var enough in new[] { 1, Texts / 3, Texts * 3 / 4 })
            await RunUntilAsync(program, async () => await PublishedAsync(host) >= enough);
        Assert.True(await PublishedAsync(host) > 0);
        await RunUntilAsync(program, async () => await PublishedAsync(host) == Texts);

        // What the killed servers had taken out of the outbox comes back to it after a while.
        host.Clock.Advance(TimeSpan.FromMinutes(10));
        await host.DrainAsync();
        Assert.Equal(Texts, await ThankedAsync(host, author));

        var published = await host.OnDatabaseAsync(World.Cameroun, db => db.Set<AuditEntry>()
            .Where(e => e.Action == "content.published" && ids.Contains(e.SubjectId)).Select(e => e.SubjectId).ToListAsync(Cancellation));
        Assert.Equal(ids.Order(StringComparer.Ordinal), published.Order(StringComparer.Ordinal));
        Assert.Equal(0, await host.OnDatabaseAsync(World.Cameroun, db => db.Set<ScheduleIndex>().CountAsync(s => ids.Contains(s.ContentItemId), Cancellation)));
        Assert.Equal(Texts, await host.OnDatabaseAsync(World.Cameroun, db => db.Set<EditorialStatus>().CountAsync(s => ids.Contains(s.ContentItemId) && s.State == "Published", Cancellation)));
        Assert.Equal(Texts, await host.OnDatabaseAsync(World.Cameroun, db => db.Set<ContentItem>().CountAsync(i => ids.Contains(i.ContentItemId) && i.Published && i.Latest, Cancellation)));
        folder.Delete(recursive: true);
    }

    private static async Task RunUntilAsync(AlumniProgram program, Func<Task<bool>> condition)
    {
        using var process = program.Start("--urls", "http://127.0.0.1:0");
        var said = new System.Collections.Concurrent.ConcurrentQueue<string?>();
        process.OutputDataReceived += (_, line) => said.Enqueue(line.Data);
        process.ErrorDataReceived += (_, line) => said.Enqueue(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        try
        {
            await AlumniHost.UntilAsync(async () => process.HasExited || await condition(), "The server does not get that far.");
        }
        catch (Exception exception)
        {
            process.Kill();
            throw new InvalidOperationException($"{exception.Message}\n{string.Join('\n', said)}", exception);
        }

        Assert.False(process.HasExited, $"The server has ended by itself.\n{string.Join('\n', said)}");
        process.Kill();
        await process.WaitForExitAsync(Cancellation);
    }

    private static Task<int> PublishedAsync(AlumniHost host) =>
        host.OnDatabaseAsync(World.Cameroun, db => db.Set<ContentItem>().CountAsync(i => i.Published && i.DisplayText.StartsWith("Récit w"), Cancellation));

    private static Task<int> ThankedAsync(AlumniHost host, Person author) =>
        host.OnDatabaseAsync(World.Cameroun, db => db.Set<NoticeRow>().CountAsync(n => n.AccountId == author.Id && n.Kind == PublicationThanks.Kind, Cancellation));
}
