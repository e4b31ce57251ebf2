using System.Globalization;

using AlumniCms.Kernel.Data;
using AlumniCms.Search.Indexes;

using Microsoft.EntityFrameworkCore;

namespace AlumniCms.Search.Lists;

/// <summary>Reads the documents of a type of a site, past the site of the scope.</summary>
internal sealed class DocumentRows(AlumniDbContext db, int siteId, string contentType)
{
    /// <summary>Up to so many documents are asked for by number, more of them as the stretch in which they lie.</summary>
    private const int AskedByNumber = 200;

    private const int SpareTexts = 10_000;
    private const int Attempts = 4;

    private IQueryable<SearchDocument> Documents => db.Set<SearchDocument>().IgnoreQueryFilters([AlumniDbContext.SiteFilter])
        .AsNoTracking().Where(d => d.SiteId == siteId && d.ContentType == contentType);

    private IQueryable<SearchFacet> Facets => db.Set<SearchFacet>().IgnoreQueryFilters([AlumniDbContext.SiteFilter]).AsNoTracking();

    /// <summary>The snapshot that follows: as the documents were at one moment after the call.</summary>
    public async Task<ListSnapshot> ReadAsync(ListSnapshot former, bool withTitles, CancellationToken cancellationToken)
    {
        // Texts that are gone keep their numbers; before they outweigh the others, all is read anew.
        var snapshot = former.Names.TextCount > (2 * former.Count) + SpareTexts ? ListSnapshot.Empty : former;
        withTitles |= former.HasTitles;
        if (withTitles && !snapshot.HasTitles)
            await ReadTitlesAsync(snapshot, cancellationToken);
        if (await ReadNewestAsync(snapshot, withTitles, cancellationToken) is { } newest)
            return newest;
        for (var attempt = 1; ; attempt++)
        {
            var ids = await ReadNumbersAsync(cancellationToken);
            var (fresh, gone) = NextSnapshot.Compare(snapshot, ids);
            if (fresh.Count == 0 && gone.Count == 0 && withTitles == snapshot.HasTitles)
                return snapshot;
            var (values, rows) = (new FieldValueDraft(), new List<ListRow>(fresh.Count));

            // The values first: a document that is there after them was there with them, for both go together.
            await ReadValuesAsync(fresh, values, cancellationToken);
            await ReadRowsAsync(fresh, snapshot.Names, rows, withTitles, cancellationToken);
            snapshot = NextSnapshot.Make(snapshot, gone, rows, values, withTitles);

            // A document that went meanwhile may have a successor, without which its item would be missing.
            if (rows.Count == fresh.Count || attempt == Attempts)
                return snapshot;
        }
    }

    /// <summary>The snapshot that follows when some items were added or changed and none removed, else null.</summary>
    private async Task<ListSnapshot?> ReadNewestAsync(ListSnapshot snapshot, bool withTitles, CancellationToken cancellationToken)
    {
        if (snapshot.Rows.Length == 0)
            return null;
        var last = snapshot.Rows[^1].Id;
        var fresh = await Documents.Where(d => d.Id > last).OrderBy(d => d.Id).Select(d => d.Id)
            .Take(AskedByNumber + 1).ToListAsync(cancellationToken);
        if (fresh.Count > AskedByNumber)
            return null;
        var (values, rows) = (new FieldValueDraft(), new List<ListRow>(fresh.Count));
        await ReadValuesAsync(fresh, values, cancellationToken);
        await ReadRowsAsync(fresh, snapshot.Names, rows, withTitles, cancellationToken);
        var items = rows.Select(r => r.ContentItemId).ToHashSet(StringComparer.Ordinal);
        var (gone, kept) = (new List<int>(), new List<long>(snapshot.Count));
        foreach (var number in snapshot.Living.Rows())
            if (items.Count > 0 && items.Contains(snapshot.Rows[number].ContentItemId))
                gone.Add(number);
            else
                kept.Add(snapshot.Rows[number].Id);
        return rows.Count == fresh.Count && await AreAllAsync(kept, last, cancellationToken)
            ? NextSnapshot.Make(snapshot, gone, rows, values, withTitles)
            : null;
    }

    /// <summary>
    /// Whether the documents up to a number are those and no others. On SQLite, which gives numbers in the order of
    /// commits, documents up to a known number only go, so counting them is proof enough. On PostgreSQL a smaller number
    /// can appear late; sums and squares tell it from one that went.
    /// </summary>
    private async Task<bool> AreAllAsync(List<long> numbers, long last, CancellationToken cancellationToken)
    {
        if (db.IsSqlite)
            return await Documents.CountAsync(d => d.Id <= last, cancellationToken) == numbers.Count;
        var there = await db.Database.SqlQuery<DocumentDigest>(
            $"""
            SELECT COUNT(*) AS "Count", CAST(COALESCE(SUM("Id"), 0) AS bigint) AS "Sum",
                CAST(COALESCE(SUM(("Id" % {DocumentDigest.Prime}) * ("Id" % {DocumentDigest.Prime})), 0) AS bigint) AS "Squares"
            FROM "SearchDocuments" WHERE "SiteId" = {siteId} AND "ContentType" = {contentType} AND "Id" <= {last}
            """).SingleAsync(cancellationToken);
        return there == DocumentDigest.Of(numbers);
    }

    // As one text: a reader that steps through tens of thousands of rows takes several times as long.
    private async Task<List<long>> ReadNumbersAsync(CancellationToken cancellationToken)
    {
        var text = await db.Database.SqlQuery<string>(
            $"""
            SELECT COALESCE(string_agg(CAST("Id" AS text), ','), '') AS "Value" FROM (
                SELECT "Id" FROM "SearchDocuments" WHERE "SiteId" = {siteId} AND "ContentType" = {contentType} ORDER BY "Id") AS d
            """).SingleAsync(cancellationToken);
        var numbers = new List<long>(text.Length / 6);
        foreach (var number in text.AsSpan().Split(','))
            if (long.TryParse(text.AsSpan(number), NumberStyles.None, CultureInfo.InvariantCulture, out var id))
                numbers.Add(id);

        // They come in order, though nothing obliges an aggregate to keep that of its rows.
        numbers.Sort();
        return numbers;
    }

    private async Task ReadTitlesAsync(ListSnapshot former, CancellationToken cancellationToken)
    {
        var titles = await Documents.Select(d => new { d.Id, d.Title }).ToDictionaryAsync(d => d.Id, d => d.Title, cancellationToken);
        foreach (var row in former.Rows)
            row.Title = titles.GetValueOrDefault(row.Id, "");
    }

    private async Task ReadValuesAsync(List<long> fresh, FieldValueDraft values, CancellationToken cancellationToken)
    {
        if (fresh.Count == 0)
            return;
        var facets = fresh.Count <= AskedByNumber
            ? Facets.Where(f => fresh.Contains(f.DocumentId))
            : from document in In(fresh) join facet in Facets on document.Id equals facet.DocumentId select facet;
        await foreach (var facet in facets.Select(f => new { f.DocumentId, f.Field, f.Value }).AsAsyncEnumerable().WithCancellation(cancellationToken))
            values.Add(facet.DocumentId, facet.Field, facet.Value);
    }

    private async Task ReadRowsAsync(
        List<long> fresh, ListNames names, List<ListRow> rows, bool withTitles, CancellationToken cancellationToken)
    {
        if (fresh.Count == 0)
            return;
        var next = 0;
        await foreach (var d in In(fresh).OrderBy(d => d.Id)
            .Select(d => new
            {
                d.Id,
                d.ContentItemId,
                d.Culture,
                d.Audience,
                d.LocalizationSet,
                d.PublishedUtc,
                d.OrderUtc,
                d.EndsUtc,
                Title = withTitles ? d.Title : null,
            })
            .AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            // The stretch may hold rows that are known, and newer ones, whose values were not read.
            while (next < fresh.Count && fresh[next] < d.Id)
                next++;
            if (next == fresh.Count || fresh[next] != d.Id)
                continue;
            rows.Add(new ListRow
            {
                Id = d.Id,
                ContentItemId = d.ContentItemId,
                Culture = names.Culture(d.Culture),
                Audience = names.Audience(d.Audience),
                Text = names.Text(d.LocalizationSet),
                PublishedUtc = d.PublishedUtc,
                OrderUtc = d.OrderUtc,
                EndsUtc = d.EndsUtc ?? ListSnapshot.Never,
                Title = d.Title,
            });
        }
    }

    private IQueryable<SearchDocument> In(List<long> fresh)
    {
        if (fresh.Count <= AskedByNumber)
            return Documents.Where(d => fresh.Contains(d.Id));
        var (first, last) = (fresh[0], fresh[^1]);
        return Documents.Where(d => d.Id >= first && d.Id <= last);
    }
}
