using System.Data.Common;
using System.Diagnostics;

using AlumniCms.Bench.Databases;
using AlumniCms.Bench.Measuring;

namespace AlumniCms.Bench.Editor;

/// <summary>
/// The least that a save can cost: in one transaction, a version of an article is inserted and the row of the former one
/// updated, with plain ADO.NET and as durable as the program's own.
/// </summary>
internal sealed class SaveFloor : IAsyncDisposable
{
    private const string Rows = "BenchRows";

    private readonly DbConnection _connection;
    private int _number;

    private SaveFloor(DbConnection connection) => _connection = connection;

    /// <summary>Milliseconds of each save.</summary>
    public Sample Wait { get; } = new();

    /// <summary>Copies articles to a table of its own in the program's database.</summary>
    public static async Task<SaveFloor> MakeAsync(Database database, CancellationToken cancellationToken)
    {
        var floor = new SaveFloor(await database.OpenAsync(cancellationToken));
        if (database.IsSqlite)
            await floor.RunAsync("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA busy_timeout=15000", [], null, cancellationToken);
        await floor.RunAsync(
            $"""CREATE TABLE "{Rows}" ("Version" VARCHAR(40) PRIMARY KEY, "Latest" BOOLEAN NOT NULL, "Content" TEXT NOT NULL)""", [], null, cancellationToken);
        await floor.RunAsync(
            $"""INSERT INTO "{Rows}" SELECT "ContentItemVersionId", TRUE, "Content" FROM "ContentItems" WHERE "ContentItemId" LIKE '4bench%'""",
            [], null, cancellationToken);
        return floor;
    }

    /// <summary>Saves an article of <see cref="Pages.ArticleRows"/>.</summary>
    public async Task SaveAsync(string id, bool counts, CancellationToken cancellationToken)
    {
        var content = await ContentAsync(id, cancellationToken);
        var begun = Stopwatch.GetTimestamp();
        await using (var transaction = await _connection.BeginTransactionAsync(cancellationToken))
        {
            await RunAsync(
                $"""INSERT INTO "{Rows}" VALUES (@version, TRUE, @content)""",
                [("version", $"{id}-{++_number}"), ("content", content)], transaction, cancellationToken);
            await RunAsync($"""UPDATE "{Rows}" SET "Latest" = FALSE WHERE "Version" = @version""", [("version", id)], transaction, cancellationToken);
            await transaction.CommitAsync(cancellationToken);
        }

        if (counts)
            Wait.Add(Stopwatch.GetElapsedTime(begun).TotalMilliseconds);
    }

    public ValueTask DisposeAsync() => _connection.DisposeAsync();

    private async Task<string> ContentAsync(string id, CancellationToken cancellationToken)
    {
        await using var command = Command($"""SELECT "Content" FROM "{Rows}" WHERE "Version" = @version""", [("version", id)], null);
        return (string)(await command.ExecuteScalarAsync(cancellationToken))!;
    }

    private async Task RunAsync(
        string statement, IReadOnlyList<(string Name, string Value)> parameters, DbTransaction? transaction, CancellationToken cancellationToken)
    {
        await using var command = Command(statement, parameters, transaction);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private DbCommand Command(string statement, IReadOnlyList<(string Name, string Value)> parameters, DbTransaction? transaction)
    {
        var command = _connection.CreateCommand();
#pragma warning disable CA2100 // Statements are made of texts that stand here; values are parameters.
        command.CommandText = statement;
#pragma warning restore CA2100
        command.Transaction = transaction;
        foreach (var (name, value) in parameters)
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = (name, value);
            command.Parameters.Add(parameter);
        }

        return command;
    }
}
