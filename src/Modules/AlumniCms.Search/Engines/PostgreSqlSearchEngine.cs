using AlumniCms.Kernel.Data;
using AlumniCms.Search.Indexes;
using AlumniCms.Search.Queries;

using Microsoft.EntityFrameworkCore;

namespace AlumniCms.Search.Engines;

/// <summary>PostgreSQL's full text. A word in a title counts eight times; long texts are held back a little.</summary>
internal sealed class PostgreSqlSearchEngine(AlumniDbContext db) : ISearchEngine
{
    public IQueryable<SearchMatch> Match(SearchQuery query, int siteId, bool inTitles)
    {
        var expression = TsQueryExpression.From(query, IndexText.Partition(siteId), inTitles);
        return db.Database.SqlQuery<SearchMatch>(
            $"""
            SELECT t."Id", -ts_rank_cd(ARRAY[0.125, 0.125, 0.125, 1.0]::real[], t."Vector", q.q, 1)::double precision AS "Rank"
            FROM "SearchText" AS t CROSS JOIN (SELECT CAST({expression} AS tsquery) AS q) AS q
            WHERE t."Vector" @@ q.q
            """);
    }

    public Task WriteAsync(SearchDocument document, CancellationToken cancellationToken)
    {
        var vector = TsVectorText.Of(document);
        return db.Database.ExecuteSqlAsync(
            $"""INSERT INTO "SearchText" ("Id", "Vector") VALUES ({document.Id}, CAST({vector} AS tsvector))""",
            cancellationToken);
    }
}
