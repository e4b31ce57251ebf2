using System.Data.Common;
using System.Globalization;
using System.Text.Json.Nodes;

using AlumniCms.Bench.Databases;
using AlumniCms.Bench.Measuring;
using AlumniCms.ContentManagement.Actions;
using AlumniCms.ContentManagement.Indexes;
using AlumniCms.ContentManagement.Items;
using AlumniCms.ContentManagement.Scheduling;
using AlumniCms.Editorial.Definitions;
using AlumniCms.Editorial.Statuses;
using AlumniCms.Kernel.Auditing;
using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Outbox;
using AlumniCms.Kernel.Timing;

using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace AlumniCms.Bench.Editorial;

/// <summary>Many texts whose hour is the same minute, published by one node and by two, beside as many bare updates.</summary>
internal sealed class ScheduleBenchmark(Engine engine, int items)
{
    private readonly List<(string Name, double Seconds, double Megabytes)> _runs = [];
    private double _floor;

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        Say("a network");
        var database = await engine.MakeDatabaseAsync(cancellationToken);
        await using var node = await RunningProgram.MakeAsync(database, cancellationToken);
        await node.BuildNetworkAsync(cancellationToken);
        await using var other = await RunningProgram.MakeAsync(database, cancellationToken);

        // The first texts let the compiler settle.
        await PlanAsync(node, "warm", items / 5, cancellationToken);
        await Task.WhenAll(DueAsync(node, cancellationToken), DueAsync(other, cancellationToken));
        await OutboxAsync(node, cancellationToken);
        Say("floor");
        _floor = (await FloorAsync(database, cancellationToken)).TotalSeconds;
        Say("one node");
        await PlanAsync(node, "one0", items, cancellationToken);
        await AddAsync("one node: all public", () => DueAsync(node, cancellationToken));
        await AddAsync("… what they bring about (outbox)", () => OutboxAsync(node, cancellationToken));
        await CheckAsync(node, "one0", cancellationToken);
        Say("two nodes");
        await PlanAsync(node, "two0", items, cancellationToken);
        await AddAsync("two nodes at once: all public", () => Task.WhenAll(DueAsync(node, cancellationToken), DueAsync(other, cancellationToken)));
        await AddAsync("… what they bring about (outbox)", () => Task.WhenAll(OutboxAsync(node, cancellationToken), OutboxAsync(other, cancellationToken)));
        await CheckAsync(node, "two0", cancellationToken);
    }

    public string Report()
    {
        var table = new MarkdownTable($"{engine.Name}: {items} texts at one minute", "seconds", "ms a text", "… to the floor", "KB allocated a text", "budget");
        table.Add("floor: a bare update and a commit for each", Shown.Number(_floor, "0.00"), Shown.Number(_floor * 1000 / items, "0.00"), "", "", "");
        foreach (var (name, seconds, megabytes) in _runs)
            table.Add(
                name, Shown.Number(seconds, "0.00"), Shown.Number(seconds * 1000 / items, "0.00"), Shown.Number(seconds / _floor, "0.0"), Shown.Number(megabytes * 1024 / items, "0"),
                name.Contains("public", StringComparison.Ordinal) ? Shown.Budget("< 60 s", seconds < 60) : "");
        return $"## {engine.Name}\n\n{table}\nEach text is public, is off the calendar and has one entry “published” in the audit trail.\n";
    }

    // The operator brings them in with an hour that is past already: what is due is due at once.
    private static async Task PlanAsync(RunningProgram node, string run, int count, CancellationToken cancellationToken)
    {
        for (var number = 0; number < count; number++)
            _ = await node.InAsync(
                RunningProgram.Country,
                async p => (await p.GetRequiredService<ImportContentItem>().ExecuteAsync(Text(Id(run, number)), UnmetChecks.Publish, cancellationToken)).Value,
                cancellationToken);
    }

    private static Task DueAsync(RunningProgram node, CancellationToken cancellationToken) =>
        node.Services.GetServices<ITimedWork>().OfType<ScheduledContent>().Single().RunAsync(cancellationToken);

    private static async Task OutboxAsync(RunningProgram node, CancellationToken cancellationToken)
    {
        while (await node.Services.GetRequiredService<OutboxDispatcher>().RunDueAsync(cancellationToken) > 0)
        {
        }
    }

    private async Task AddAsync(string name, Func<Task> work)
    {
        var allocated = GC.GetTotalAllocatedBytes();
        var taken = await Timed.RunAsync(work);
        _runs.Add((name, taken.TotalSeconds, (GC.GetTotalAllocatedBytes() - allocated) / 1048576.0));
    }

    /// <summary>That each text was published, once.</summary>
    /// <exception cref="InvalidOperationException">A text is not public, or was published twice.</exception>
    private async Task CheckAsync(RunningProgram node, string run, CancellationToken cancellationToken)
    {
        var prefix = Id(run, 0)[..8];
        var (shown, left, stand, told) = await node.InAsync(
            RunningProgram.Country,
            async p =>
            {
                var db = p.GetRequiredService<AlumniDbContext>();
                return (
                    await db.Set<ContentItem>().CountAsync(i => i.Published && i.ContentItemId.StartsWith(prefix), cancellationToken),
                    await db.Set<ScheduleIndex>().CountAsync(i => i.ContentItemId.StartsWith(prefix), cancellationToken),
                    await db.Set<EditorialStatus>().CountAsync(s => s.Kind == StateKind.Published && s.ContentItemId.StartsWith(prefix), cancellationToken),
                    await db.Set<AuditEntry>().CountAsync(e => e.Action == "content.published" && e.SubjectId!.StartsWith(prefix), cancellationToken));
            },
            cancellationToken);
        if ((shown, left, stand, told) != (items, 0, items, items))
            throw new InvalidOperationException($"{engine.Name}: of {items} texts {shown} are public, {left} still wait, {stand} stand as published, and the audit trail has {told} entries.");
    }

    // As many transactions as texts, each as durable as the program's own.
    private async Task<TimeSpan> FloorAsync(Database database, CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenAsync(cancellationToken);
        if (database.IsSqlite)
            await ExecuteAsync(connection, "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA busy_timeout=15000", null, cancellationToken);
        await ExecuteAsync(connection, """CREATE TABLE "BenchRows" ("Id" INTEGER PRIMARY KEY, "Published" BOOLEAN NOT NULL)""", null, cancellationToken);
        await ExecuteAsync(connection, $"""WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < {items}) INSERT INTO "BenchRows" SELECT i, FALSE FROM n""", null, cancellationToken);
        return await Timed.RunAsync(async () =>
        {
            for (var number = 0; number < items; number++)
            {
                await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
                await ExecuteAsync(connection, string.Create(CultureInfo.InvariantCulture, $"""UPDATE "BenchRows" SET "Published" = TRUE WHERE "Id" = {number}"""), transaction, cancellationToken);
                await transaction.CommitAsync(cancellationToken);
            }
        });
    }

    [System.Diagnostics.CodeAnalysis.SuppressMessage("Security", "CA2100", Justification = "The statements stand above.")]
    private static async Task ExecuteAsync(DbConnection connection, string sql, DbTransaction? transaction, CancellationToken cancellationToken)
    {
        await using var command = connection.CreateCommand();
        (command.CommandText, command.Transaction) = (sql, transaction);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private static string Id(string run, int number) => string.Create(CultureInfo.InvariantCulture, $"4bnc{run}{number:000000000000000000}");

    private static JsonObject Text(string id) => new()
    {
        ["ContentItemId"] = id,
        ["ContentType"] = "Article",
        ["DisplayText"] = "À l’heure",
        ["Latest"] = true,
        ["Published"] = false,
        ["TitlePart"] = new JsonObject { ["Title"] = "À l’heure" },
        ["AutoroutePart"] = new JsonObject { ["Path"] = $"actualites/{id}" },
        ["LocalizationPart"] = new JsonObject { ["LocalizationSet"] = id, ["Culture"] = "fr" },
        ["MarkdownBodyPart"] = new JsonObject { ["Markdown"] = "Le réseau des anciens se réunit chaque automne." },
        ["PublishLaterPart"] = new JsonObject { ["ScheduledPublishUtc"] = "2026-01-01T08:00:00Z" },
        ["Article"] = new JsonObject
        {
            ["Summary"] = new JsonObject { ["Text"] = "En bref." },
            ["Audience"] = new JsonObject { ["Text"] = "public" },
            ["Category"] = new JsonObject { ["TaxonomyContentItemId"] = "40cat000000000000000000000", ["TermContentItemIds"] = new JsonArray("40cat000000000000000000001") },
        },
    };

    private void Say(string what) => Console.Error.WriteLine($"{engine.Name}: {what}");
}
