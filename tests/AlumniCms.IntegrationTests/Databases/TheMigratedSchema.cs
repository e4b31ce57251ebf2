using System.Data.Common;
using System.Text.RegularExpressions;
using AlumniCms.IntegrationTests.Hosts;
using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Sites;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace AlumniCms.IntegrationTests.Databases;

/// <summary>Migrations are written by hand; the model is what they must come to.</summary>
public sealed partial class TheMigratedSchema(Worlds worlds) : IClassFixture<Worlds>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory, EveryEngine]
    public async Task Is_that_of_the_model(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var tables = await TablesAsync(host);
        await using var modelled = await TestDatabase.CreateAsync(engine, Cancellation);
        await CreateFromModelAsync(host, modelled);

        var expected = await DescribeAsync(modelled, tables);
        var actual = await DescribeAsync(host.Database, tables);

        Assert.NotEmpty(expected);
        AssertSame(expected, actual);
    }

    [Theory, EveryEngine]
    public async Task Differs_when_a_column_or_an_index_does(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var tables = await TablesAsync(host);
        await using var planted = await TestDatabase.CreateAsync(engine, Cancellation);
        await CreateFromModelAsync(host, planted);
        var before = await DescribeAsync(planted, tables);

        await using (var connection = Rows.Connect(planted))
        {
            await connection.OpenAsync(Cancellation);
            await Rows.ReadAsync(connection, """ALTER TABLE "ContentItems" ADD COLUMN "Planted" varchar(7) """, Cancellation);
            await Rows.ReadAsync(connection, """CREATE UNIQUE INDEX "IX_Planted" ON "Sites" ("Key") WHERE "Key" <> '' """, Cancellation);
        }

        var after = await DescribeAsync(planted, tables);
        Assert.Contains(after.Except(before), l => l.Contains("Planted", StringComparison.Ordinal));
        Assert.Contains(after.Except(before), l => l.Contains("IX_Planted", StringComparison.Ordinal));
        Assert.ThrowsAny<Exception>(() => AssertSame(before, after));
    }

    [Theory, EveryEngine]
    public async Task Has_an_owner_for_every_row(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);

        var undecided = await host.OnDatabaseAsync(World.Worldwide, db => Task.FromResult(db.Model.GetEntityTypes()
            .Where(e => !e.IsOwned() && !e.HasSharedClrType)
            .Where(e => typeof(ISiteOwned).IsAssignableFrom(e.ClrType) == typeof(IGlobal).IsAssignableFrom(e.ClrType))
            .Select(e => e.ClrType.FullName).ToList()));

        Assert.Empty(undecided);
    }

    [Theory, EveryEngine]
    public async Task Is_asked_for_the_rows_of_one_site_only(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);

        var unfiltered = await host.OnDatabaseAsync(World.Worldwide, db => Task.FromResult(db.Model.GetEntityTypes()
            .Where(e => typeof(ISiteOwned).IsAssignableFrom(e.ClrType) && e.FindDeclaredQueryFilter(AlumniDbContext.SiteFilter) is null)
            .Select(e => e.ClrType.FullName).ToList()));

        Assert.Empty(unfiltered);
    }

    private static void AssertSame(SortedSet<string> expected, SortedSet<string> actual)
    {
        var missing = expected.Except(actual).ToList();
        var surplus = actual.Except(expected).ToList();
        Assert.True(
            missing.Count + surplus.Count == 0,
            $"The model asks for:\n{string.Join('\n', missing)}\nThe migrations made:\n{string.Join('\n', surplus)}");
    }

    // Tables that no entity has, such as those of the search engines, are their module's own business.
    private static Task<HashSet<string>> TablesAsync(AlumniHost host) => host.OnDatabaseAsync(
        World.Worldwide, db => Task.FromResult(db.Model.GetEntityTypes().Select(e => e.GetTableName()).OfType<string>().ToHashSet(StringComparer.Ordinal)));

    private static async Task CreateFromModelAsync(AlumniHost host, TestDatabase database)
    {
        await using var scope = host.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AlumniDbContext>();
        await using var connection = Rows.Connect(database);
        db.Database.SetDbConnection(connection);
        await db.GetService<IRelationalDatabaseCreator>().CreateTablesAsync(Cancellation);
    }

    private static async Task<SortedSet<string>> DescribeAsync(TestDatabase database, HashSet<string> tables)
    {
        await using var connection = Rows.Connect(database);
        await connection.OpenAsync(Cancellation);
        var lines = database.Engine == DatabaseEngine.Sqlite ? await SqliteAsync(connection) : await PostgresAsync(connection);
        return new SortedSet<string>(lines.Where(l => tables.Contains(l.Split('|')[1])), StringComparer.Ordinal);
    }

    // A table's own statement holds what SQLite knows of it: columns, types, defaults, keys. Order and spacing mean nothing.
    private static async Task<IEnumerable<string>> SqliteAsync(DbConnection connection)
    {
        var columns = await Rows.ReadAsync(connection, """
            SELECT 'column', m.name, c.name, c.type, c."notnull", coalesce(c.dflt_value, ''), c.pk
            FROM sqlite_master m JOIN pragma_table_info(m.name) c WHERE m.type = 'table'
            """, Cancellation);
        var foreignKeys = await Rows.ReadAsync(connection, """
            SELECT 'foreign key', m.name, f."from", f."table", f."to", f.on_delete
            FROM sqlite_master m JOIN pragma_foreign_key_list(m.name) f WHERE m.type = 'table'
            """, Cancellation);
        var indexes = await Rows.ReadAsync(connection, "SELECT 'index', tbl_name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL", Cancellation);
        var counted = await Rows.ReadAsync(connection, "SELECT 'autoincrement', name FROM sqlite_master WHERE type = 'table' AND sql LIKE '%AUTOINCREMENT%'", Cancellation);
        return [.. columns, .. foreignKeys, .. indexes.Select(Squeeze), .. counted];
    }

    private static async Task<IEnumerable<string>> PostgresAsync(DbConnection connection)
    {
        var columns = await Rows.ReadAsync(connection, """
            SELECT 'column', table_name, column_name, data_type, character_maximum_length, numeric_precision, is_nullable, column_default, is_identity
            FROM information_schema.columns WHERE table_schema = 'public'
            """, Cancellation);
        var constraints = await Rows.ReadAsync(connection, """
            SELECT 'constraint', c.relname, k.conname, pg_get_constraintdef(k.oid)
            FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = 'public'
            """, Cancellation);
        var indexes = await Rows.ReadAsync(connection, "SELECT 'index', tablename, indexdef FROM pg_indexes WHERE schemaname = 'public'", Cancellation);
        return [.. columns, .. constraints, .. indexes.Select(Squeeze)];
    }

    private static string Squeeze(string sql) => Spaces().Replace(sql, " ").Trim();

    [GeneratedRegex(@"\s+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Spaces();
}
