using System.Diagnostics.CodeAnalysis;

using AlumniCms.Bench.Databases;
using AlumniCms.Bench.Measuring;

namespace AlumniCms.Bench.Distribution;

/// <summary>What it takes to publish a text that all sites show, in turns with one that none shows and with a plain transaction.</summary>
internal sealed class DistributionBenchmark(string engine, SentWorld world, Database database, int countries, int rounds)
{
    private const string Sent = "sent0000000000000000000000";
    private const string Alone = "alone000000000000000000000";
    private const int RowsPerCopy = 6;
    private const double BudgetMilliseconds = 1_000;

    private readonly Sample _floor = new();
    private readonly Sample _alone = new();
    private readonly Sample _sent = new();

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenAsync(cancellationToken);
        await ExecuteAsync(connection, database.IsSqlite ? "CREATE TABLE floor (id INTEGER PRIMARY KEY, text TEXT)" : "CREATE TABLE floor (id bigserial PRIMARY KEY, text text)", cancellationToken);
        await world.PublishAsync(Alone, -9, cancellationToken);
        await world.PublishAsync(Sent, -9, cancellationToken);
        await world.SendAsync(Sent, cancellationToken);
        for (var round = -3; round < rounds; round++)
        {
            var version = round;
            await AddAsync(_floor, () => WriteFloorAsync(connection, version, cancellationToken));
            await AddAsync(_alone, () => world.PublishAsync(Alone, version, cancellationToken));
            await AddAsync(_sent, () => world.PublishAsync(Sent, version, cancellationToken));

            async Task AddAsync(Sample sample, Func<Task> work)
            {
                var taken = await Timed.RunAsync(work);
                if (version >= 0)
                    sample.Add(taken.TotalMilliseconds);
            }
        }
    }

    public string Report()
    {
        var table = new MarkdownTable($"{engine}: milliseconds", "median", "p95", "… to the floor", "budget");
        table.Add($"floor: {countries * RowsPerCopy} rows in a transaction", Shown.Of(_floor, "0.0"), Shown.Number(_floor.P95, "0.0"), "", "");
        table.Add("publish, shown by no other site", Shown.Of(_alone, "0.0"), Shown.Number(_alone.P95, "0.0"), Shown.Ratio(_alone.Over(_floor).Median), "");
        table.Add($"publish, shown by {countries} sites", Shown.Of(_sent, "0.0"), Shown.Number(_sent.P95, "0.0"), Shown.Ratio(_sent.Over(_floor).Median), Shown.Budget("< 1 s", _sent.Median < BudgetMilliseconds));
        return $"## {engine}\n\n{table}\n";
    }

    // As many rows as copies have, one of them with the whole text, by prepared statements without a mapper, in one transaction.
    private async Task WriteFloorAsync(System.Data.Common.DbConnection connection, int version, CancellationToken cancellationToken)
    {
        var text = SentWorld.Body(version);
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        await using var insert = connection.CreateCommand();
        insert.Transaction = transaction;
        insert.CommandText = "INSERT INTO floor (text) VALUES (@text)";
        var parameter = insert.CreateParameter();
        parameter.ParameterName = "text";
        parameter.Value = "";
        insert.Parameters.Add(parameter);
        for (var row = 0; row < countries * RowsPerCopy; row++)
        {
            parameter.Value = row % RowsPerCopy == 0 ? text : "actualites";
            await insert.ExecuteNonQueryAsync(cancellationToken);
        }

        await transaction.CommitAsync(cancellationToken);
    }

    [SuppressMessage("Security", "CA2100", Justification = "The statements stand above.")]
    private static async Task ExecuteAsync(System.Data.Common.DbConnection connection, string sql, CancellationToken cancellationToken)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
