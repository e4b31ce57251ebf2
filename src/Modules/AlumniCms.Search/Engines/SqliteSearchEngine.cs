using System.Text.Json;

using AlumniCms.ContentManagement.Copies;
using AlumniCms.Kernel.Data;
using AlumniCms.Search.Analysis;
using AlumniCms.Search.Indexes;
using AlumniCms.Search.Queries;

using Microsoft.EntityFrameworkCore;

namespace AlumniCms.Search.Engines;

/// <summary>SQLite's FTS5. A word in a title counts eight times.</summary>
internal sealed class SqliteSearchEngine(AlumniDbContext db) : ISearchEngine
{
    public IQueryable<SearchMatch> Match(SearchQuery query, int siteId, bool inTitles)
    {
        // Materialized, so that the planner cannot ask FTS5 again for each document.
        var expression = Fts5Expression.From(query, IndexText.Partition(siteId), inTitles);
        return db.Database.SqlQuery<SearchMatch>(
            $"""
            WITH "Found" AS MATERIALIZED (
                SELECT rowid AS "Id", bm25("SearchText", 8.0, 8.0, 1.0, 1.0) AS "Rank"
                FROM "SearchText" WHERE "SearchText" MATCH {expression})
            SELECT "Id", "Rank" FROM "Found"
            """);
    }

    public Task WriteAsync(SearchDocument document, CancellationToken cancellationToken)
    {
        var partition = IndexText.Partition(document.SiteId);
        var title = TextAnalyzer.Analyze(document.Title);
        var body = TextAnalyzer.Analyze(document.Body);
        var (titleStems, titleWords) = (IndexText.Stems(title, partition), IndexText.Words(title, partition));
        var (stems, words) = (IndexText.Stems(body, partition), IndexText.Words(body, partition));
        return db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO "SearchText" (rowid, titlestems, titlewords, stems, words)
            VALUES ({document.Id}, {titleStems}, {titleWords}, {stems}, {words})
            """,
            cancellationToken);
    }

    public async Task<bool> HasAsync(long documentId, CancellationToken cancellationToken) =>
        await db.Database.SqlQuery<long>($"""SELECT COUNT(*) AS "Value" FROM "SearchText" WHERE rowid = {documentId}""").SingleAsync(cancellationToken) > 0;

    public Task CopyAsync(SearchDocument document, ItemCopies copies, CancellationToken cancellationToken)
    {
        const string any = IndexText.AnyPartition;
        var title = TextAnalyzer.Analyze(document.Title);
        var body = TextAnalyzer.Analyze(document.Body);
        var (titleStems, titleWords) = (IndexText.Stems(title, any), IndexText.Words(title, any));
        var (stems, words) = (IndexText.Stems(body, any), IndexText.Words(body, any));
        var sites = JsonSerializer.Serialize(copies.SiteIds);
        return db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO "SearchText" (rowid, titlestems, titlewords, stems, words)
            SELECT d."Id", replace({titleStems}, {any}, d."SiteId" || 'x'), replace({titleWords}, {any}, d."SiteId" || 'x'),
                replace({stems}, {any}, d."SiteId" || 'x'), replace({words}, {any}, d."SiteId" || 'x')
            FROM "SearchDocuments" AS d WHERE d."ContentItemId" = {copies.ContentItemId} AND d."SiteId" IN (SELECT value FROM json_each({sites}))
            """,
            cancellationToken);
    }
}
