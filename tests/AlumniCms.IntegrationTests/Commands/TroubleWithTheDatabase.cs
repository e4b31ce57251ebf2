using System.Diagnostics.CodeAnalysis;

namespace AlumniCms.IntegrationTests.Commands;

public sealed class TroubleWithTheDatabase(NetworkTemplate network)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_file_that_is_none_is_told_and_left_alone()
    {
        var program = network.Empty();
        program.Write("alumni.db", "Chère consœur, cher confrère, voici la liste.");

        (await program.RunAsync("sites", "list")).Ended(5).Says("alumni.db", "not a SQLite database");
        (await program.RunAsync("setup", "--admin-email", "admin@example.org")).Ended(5).Says("not a SQLite database");

        Assert.StartsWith("Chère", await File.ReadAllTextAsync(program.DatabaseFile, Cancellation), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_writer_that_holds_the_file_is_told_within_the_time_of_the_connection_string()
    {
        var program = await network.CopyAsync();
        program.Settings["ConnectionStrings__Default"] = $"Data Source={program.DatabaseFile};Default Timeout=1";
        await using var other = await StoredRows.OpenAsync(program.DatabaseFile);
        await ExecuteAsync(other, "BEGIN EXCLUSIVE");

        var result = await program.RunAsync("sites", "close", "mali", "--json");

        result.Ended(5).Says("held by another program");
        Assert.Equal("database", (string?)result.Json["error"]!["code"]);
    }

    [Fact]
    public async Task A_newer_schema_is_left_alone()
    {
        var program = await network.CopyAsync();
        await using (var connection = await StoredRows.OpenAsync(program.DatabaseFile))
            await ExecuteAsync(connection, "INSERT INTO __EFMigrationsHistory VALUES ('29990101000000_Future', '99.0.0')");

        (await program.RunAsync("sites", "list")).Ended(5).Says("newer version", "29990101000000_Future");
        (await program.RunAsync("setup", "--admin-email", "admin@example.org")).Ended(5).Says("newer version");
    }

    [Theory]
    [InlineData("PostgreSql", "Host=127.0.0.1;Port=9;Database=alumni;Timeout=5", "does not answer")]
    [InlineData("PostgreSql", "Data Source=alumni.db", "ConnectionStrings__Default")]
    [InlineData("PostgreSql", "", "ConnectionStrings__Default")]
    [InlineData("Sqlite", "Host=localhost;Database=alumni", "Database__Provider")]
    [InlineData("Oracle", "", "Database__Provider")]
    public async Task A_server_or_setting_that_is_wrong_is_named(string provider, string connection, string word)
    {
        var program = network.Empty();
        program.Settings["Database__Provider"] = provider;
        program.Settings["ConnectionStrings__Default"] = connection;

        (await program.RunAsync("sites", "list")).Ended(5).Says(word);
    }

    [Fact]
    public async Task Is_found_by_the_doctor_who_says_what_to_do()
    {
        var well = await network.CopyAsync();
        var ill = network.Empty();
        ill.Write("alumni.db", "no database");

        var good = (await well.RunAsync("doctor", "--json")).Ended(0).Json["checks"]!.AsArray();
        var bad = (await ill.RunAsync("doctor", "--json")).Ended(1).Json["checks"]!.AsArray();

        Assert.DoesNotContain("failed", good.Select(c => (string?)c!["verdict"]));
        Assert.Contains(good, c => (string?)c!["subject"] == "integrity");
        Assert.Contains("not a SQLite database", (string?)bad.Single(c => (string?)c!["subject"] == "database")!["message"], StringComparison.Ordinal);
    }

    [SuppressMessage("Security", "CA2100", Justification = "The statements are literals.")]
    private static async Task ExecuteAsync(Microsoft.Data.Sqlite.SqliteConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync(Cancellation);
    }
}
