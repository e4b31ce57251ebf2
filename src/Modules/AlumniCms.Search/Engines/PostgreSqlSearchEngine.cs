using AlumniCms.ContentManagement.Copies;
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

    public async Task<bool> HasAsync(long documentId, CancellationToken cancellationToken) =>
        await db.Database.SqlQuery<long>($"""SELECT COUNT(*) AS "Value" FROM "SearchText" WHERE "Id" = {documentId}""").SingleAsync(cancellationToken) > 0;

    public Task CopyAsync(SearchDocument document, ItemCopies copies, CancellationToken cancellationToken)
    {
        var vector = TsVectorText.Of(document, IndexText.AnyPartition);
        int[] sites = [.. copies.SiteIds];
        return db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO "SearchText" ("Id", "Vector")
            SELECT d."Id", CAST(replace({vector}, {IndexText.AnyPartition}, d."SiteId" || 'x') AS tsvector)
            FROM "SearchDocuments" AS d WHERE d."ContentItemId" = {copies.ContentItemId} AND d."SiteId" = ANY({sites})
            """,
            cancellationToken);
    }
}
