using System.Globalization;
using System.Text;
using System.Text.Json;

using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Sites;

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace AlumniCms.ContentManagement.Copies;

/// <summary>Gives many sites the rows that an item has on one, in a single statement for each table. Scoped.</summary>
public sealed class CopiedRows(AlumniDbContext db)
{
    /// <summary>A set of site ids as both engines read it, and the parameter that it is made from.</summary>
    /// <param name="place">Place of the parameter in the statement.</param>
    public string Sites(int place) => db.IsSqlite
        ? string.Create(CultureInfo.InvariantCulture, $"(SELECT value AS \"Id\" FROM json_each({{{place}}}))")
        : string.Create(CultureInfo.InvariantCulture, $"(SELECT * FROM unnest({{{place}}}) AS u(\"Id\"))");

    /// <summary>The value of the parameter that <see cref="Sites"/> reads.</summary>
    public object Value(IReadOnlyCollection<int> siteIds) => db.IsSqlite ? JsonSerializer.Serialize(siteIds) : siteIds.ToArray();

    /// <summary>Removes the rows of the item on the sites of the copies.</summary>
    public Task RemoveAsync<TRow>(ItemCopies copies, CancellationToken cancellationToken)
        where TRow : class, ISiteOwned =>
        RunAsync($"DELETE FROM \"{Table<TRow>()}\" WHERE \"ContentItemId\" = {{0}} AND \"SiteId\" IN {Sites(1)}", [copies.ContentItemId, Value(copies.SiteIds)], cancellationToken);

    /// <summary>Gives the sites of the copies the rows of the original.</summary>
    /// <param name="copies">The item and the sites.</param>
    /// <param name="instead">Columns that have another value in copies.</param>
    /// <param name="only">A column that is true of the rows that are copied; null for all of them.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public Task AddAsync<TRow>(
        ItemCopies copies, IReadOnlyDictionary<string, object> instead, string? only, CancellationToken cancellationToken)
        where TRow : class, ISiteOwned
    {
        var type = db.Model.FindEntityType(typeof(TRow))!;
        var parameters = new List<object> { copies.SourceSiteId, copies.ContentItemId, Value(copies.SiteIds) };
        var (names, values) = (new StringBuilder("\"SiteId\""), new StringBuilder("t.\"Id\""));
        foreach (var property in type.GetProperties().Where(p => !p.IsPrimaryKey() && p.Name != nameof(ISiteOwned.SiteId)))
        {
            var column = property.GetColumnName();
            names.Append(CultureInfo.InvariantCulture, $", \"{column}\"");
            if (instead.TryGetValue(property.Name, out var value))
            {
                values.Append(CultureInfo.InvariantCulture, $", {{{parameters.Count}}}");
                parameters.Add(value);
            }
            else
            {
                values.Append(CultureInfo.InvariantCulture, $", r.\"{column}\"");
            }
        }

        var sql = new StringBuilder()
            .Append(CultureInfo.InvariantCulture, $"INSERT INTO \"{Table<TRow>()}\" ({names}) SELECT {values} FROM \"{Table<TRow>()}\" AS r CROSS JOIN {Sites(2)} AS t ")
            .Append("WHERE r.\"SiteId\" = {0} AND r.\"ContentItemId\" = {1}");
        if (only is not null)
            sql.Append(CultureInfo.InvariantCulture, $" AND r.\"{only}\"");
        return RunAsync(sql.ToString(), parameters, cancellationToken);
    }

    /// <summary>Runs a statement whose parameters stand in it as <c>{0}</c>, <c>{1}</c>.</summary>
    public Task<int> RunAsync(string sql, IReadOnlyList<object> parameters, CancellationToken cancellationToken) =>
        db.Database.ExecuteSqlRawAsync(sql, parameters, cancellationToken);

    private string Table<TRow>() => db.Model.FindEntityType(typeof(TRow))!.GetTableName()!;
}
