using AlumniCms.IntegrationTests.Databases;
using AlumniCms.Kernel.Data;
using AlumniCms.Web.Hosting;

using Microsoft.Extensions.DependencyInjection;

namespace AlumniCms.IntegrationTests.Commands;

public sealed class MigratingADatabase(NetworkTemplate network)
{
    [Fact]
    public async Task Does_not_wait_for_a_process_that_was_killed_while_it_migrated()
    {
        var program = network.Empty();
        await using (var connection = await StoredRows.OpenAsync(program.DatabaseFile))
        {
            await using var command = connection.CreateCommand();
            command.CommandText = """
                CREATE TABLE "__EFMigrationsLock" ("Id" INTEGER NOT NULL CONSTRAINT "PK___EFMigrationsLock" PRIMARY KEY, "Timestamp" TEXT NOT NULL);
                INSERT INTO "__EFMigrationsLock" VALUES (1, '2026-01-01 00:00:00+00:00');
                """;
            await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        }

        await using var app = AlumniApplication.CreateBuilder(["--Data:Folder", program.Folder]).Build();
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(TimeSpan.FromSeconds(60));
        await DatabaseStart.MigrateAsync(app.Services, patience.Token);

        Assert.Equal(DatabaseProvider.Sqlite, app.Services.GetRequiredService<DatabaseSettings>().Provider);
        Assert.Equal(0, await StoredRows.CountAsync(program.DatabaseFile, "SELECT count(*) FROM Sites"));
    }
}
