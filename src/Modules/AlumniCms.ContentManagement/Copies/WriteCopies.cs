using System.Data.Common;

using AlumniCms.ContentManagement.Actions;
using AlumniCms.ContentManagement.Contents;
using AlumniCms.ContentManagement.Indexes;
using AlumniCms.ContentManagement.Items;
using AlumniCms.ContentManagement.Parts;
using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Ids;
using AlumniCms.Kernel.Permissions;
using AlumniCms.Kernel.Sites;

using Microsoft.EntityFrameworkCore;

namespace AlumniCms.ContentManagement.Copies;

/// <summary>
/// Writes copies of an item of the worldwide site to many sites, with all their index rows, in the running transaction: a dozen
/// statements, however many sites there are. It asks for no right: its callers do. Scoped.
/// </summary>
public sealed class WriteCopies
{
    private readonly AlumniDbContext _db;
    private readonly CurrentSite _site;
    private readonly CurrentActor _actor;
    private readonly CopiedRows _rows;
    private readonly CopyObstacles _obstacles;
    private readonly ReindexContent _reindex;
    private readonly ContentIndexer[] _indexers;
    private readonly TimeProvider _time;

    internal WriteCopies(
        AlumniDbContext db, CurrentSite site, CurrentActor actor, CopiedRows rows, CopyObstacles obstacles, ReindexContent reindex, IEnumerable<ContentIndexer> indexers, TimeProvider time) =>
        (_db, _site, _actor, _rows, _obstacles, _reindex, _indexers, _time) = (db, site, actor, rows, obstacles, reindex, [.. indexers], time);

    /// <summary>Makes the copies what the published original is. A copy that is there is replaced; versions that a site wrote stay as its history.</summary>
    /// <param name="source">The version of the original that readers see, with its index rows.</param>
    /// <param name="worldwide">Its site.</param>
    /// <param name="sites">The sites.</param>
    /// <param name="cancellationToken">Stops the work; the caller's transaction undoes it.</param>
    public async Task<CopyOutcome> ExecuteAsync(ContentItem source, Site worldwide, IReadOnlyList<Site> sites, CancellationToken cancellationToken)
    {
        var speaking = sites.Where(s => source.Culture.Length == 0 || s.Cultures.Contains(source.Culture, StringComparer.OrdinalIgnoreCase)).ToList();
        if (speaking.Count == 0)
            return new CopyOutcome([], new Dictionary<int, Kernel.Results.Refusal>());
        var (problems, own) = await _obstacles.FindAsync(source, speaking, worldwide, cancellationToken);
        var translated = await _obstacles.WithOwnTranslationAsync(source, [.. speaking.Select(s => s.Id)], cancellationToken);
        var targets = speaking.Where(s => !problems.ContainsKey(s.Id) && !translated.Contains(s.Id)).ToList();
        var copies = new ItemCopies(source, source.ContentItemId, worldwide.Id, [.. targets.Select(s => s.Id)]);
        if (targets.Count > 0)
            await WriteAsync(copies, [.. targets.Where(s => own.Contains(s.Id))], cancellationToken);
        return new CopyOutcome(copies.SiteIds, problems);
    }

    /// <summary>Takes the copies away. What a site has written itself under the same id stays as its history.</summary>
    public async Task RemoveAsync(string contentItemId, Site worldwide, IReadOnlyCollection<int> siteIds, CancellationToken cancellationToken)
    {
        // Sites that have gone their own way keep what they have.
        var copies = await CopiesAsync(contentItemId, worldwide.Id, siteIds, cancellationToken);
        if (copies.Count == 0)
            return;
        var order = new ItemCopies(null, contentItemId, worldwide.Id, [.. copies.Select(c => c.SiteId)]);
        await LeaveAddressesAsync(order, path: null, cancellationToken);
        await ForgetReservedAsync(order, cancellationToken);
        await RemoveRowsAsync(order, cancellationToken);
        foreach (var indexer in _indexers)
            await indexer.CopyAsync(order, cancellationToken);
        foreach (var copy in copies)
            Evict(copy.SiteId, contentItemId, copy.ContentType, copy.LocalizationSet, null);
    }

    /// <summary>Makes a copy of the current site the site's own: it follows its original no longer. False where there is none.</summary>
    public async Task<bool> ReleaseAsync(string contentItemId, CancellationToken cancellationToken)
    {
        var row = await _db.Set<ContentItem>().FirstOrDefaultAsync(i => i.ContentItemId == contentItemId && i.Latest, cancellationToken);
        if (row?.As<CopiedPart>() is null)
            return false;
        row.Content.Remove(nameof(CopiedPart));
        row.ContentItemVersionId = IdGenerator.NewId(_time);
        row.Owner = _actor.Id;
        row.Revision++;
        row.Store();
        Evict(_site.Id, row.ContentItemId, row.ContentType, row.LocalizationSet, row.As<AutoroutePart>()?.Path);
        await _db.SaveChangesAsync(cancellationToken);
        return true;
    }

    private async Task WriteAsync(ItemCopies copies, IReadOnlyList<Site> own, CancellationToken cancellationToken)
    {
        var source = copies.Source!;
        try
        {
            await LeaveAddressesAsync(copies, source.As<AutoroutePart>()?.Path, cancellationToken);
            await RemoveRowsAsync(copies, cancellationToken);
            await _rows.AddAsync<ContentItem>(copies, Instead(source), nameof(ContentItem.Published), cancellationToken);
            foreach (var indexer in _indexers)
                await indexer.CopyAsync(copies, cancellationToken);
            await ReindexAsync(source.ContentItemId, own, cancellationToken);
        }
        catch (DbException exception)
        {
            // A site may have taken the place at this very moment: callers know such a race by the exception of EF Core.
            throw new DbUpdateException($"The copies of '{source.DisplayText}' could not be written.", exception);
        }

        foreach (var site in copies.SiteIds)
            Evict(site, source.ContentItemId, source.ContentType, source.LocalizationSet, source.As<AutoroutePart>()?.Path);
    }

    private static Dictionary<string, object> Instead(ContentItem source)
    {
        var content = CopiedText.Of(source);
        ContentItemParts.Write(content, new CopiedPart(source.ContentItemVersionId));
        return new(StringComparer.Ordinal)
        {
            [nameof(ContentItem.Latest)] = true,
            [nameof(ContentItem.Owner)] = "",
            [nameof(ContentItem.Revision)] = 1,
            [nameof(ContentItem.ContentJson)] = content.ToJsonString(ContentItemJson.Compact),
        };
    }

    // A copy has the version's id of its original, which no version that a site has written has: former copies go, own versions stay.
    private async Task RemoveRowsAsync(ItemCopies copies, CancellationToken cancellationToken)
    {
        await _rows.RunAsync(
            $$"""
            DELETE FROM "ContentItems" WHERE "ContentItemId" = {0} AND "SiteId" IN {{_rows.Sites(1)}} AND "ContentItemVersionId" IN
            (SELECT s."ContentItemVersionId" FROM "ContentItems" AS s WHERE s."SiteId" = {2} AND s."ContentItemId" = {0})
            """,
            [copies.ContentItemId, _rows.Value(copies.SiteIds), copies.SourceSiteId],
            cancellationToken);
        var sites = copies.SiteIds;
        await _db.Set<ContentItem>().IgnoreQueryFilters([AlumniDbContext.SiteFilter])
            .Where(i => sites.Contains(i.SiteId) && i.ContentItemId == copies.ContentItemId && (i.Latest || i.Published))
            .ExecuteUpdateAsync(
                set => set.SetProperty(i => i.Latest, false).SetProperty(i => i.Published, false).SetProperty(i => i.Revision, i => i.Revision + 1),
                cancellationToken);
    }

    // Readers who know a copy by an address that it has no longer are led on, or told that it is gone.
    private async Task LeaveAddressesAsync(ItemCopies copies, string? path, CancellationToken cancellationToken)
    {
        var (sites, id, address) = (copies.SiteIds, copies.ContentItemId, path ?? "");
        if (address.Length > 0)
            await _db.Set<FormerAddress>().IgnoreQueryFilters([AlumniDbContext.SiteFilter])
                .Where(f => sites.Contains(f.SiteId) && f.Path == address && f.ContentItemId == id).ExecuteDeleteAsync(cancellationToken);
        await _rows.RunAsync(
            $$"""
            INSERT INTO "FormerAddresses" ("SiteId", "Culture", "Path", "ContentItemId")
            SELECT r."SiteId", r."Culture", r."Path", r."ContentItemId" FROM "AutorouteIndex" AS r
            WHERE r."ContentItemId" = {0} AND r."Path" <> {1} AND r."ContainedContentItemId" IS NULL AND r."SiteId" IN {{_rows.Sites(2)}}
            ON CONFLICT ("SiteId", "Culture", "Path") DO UPDATE SET "ContentItemId" = excluded."ContentItemId"
            """,
            [id, address, _rows.Value(sites)],
            cancellationToken);
        foreach (var former in await _db.Set<AutorouteIndex>().IgnoreQueryFilters([AlumniDbContext.SiteFilter]).AsNoTracking()
            .Where(r => sites.Contains(r.SiteId) && r.ContentItemId == id && r.Path != address).Select(r => new { r.SiteId, r.Path }).ToListAsync(cancellationToken))
            _db.Evict(ContentTags.Route(former.SiteId, former.Path));
    }

    // That a text for members was there is told to nobody: no row of it is left by which it could be known later.
    private async Task ForgetReservedAsync(ItemCopies copies, CancellationToken cancellationToken)
    {
        var (sites, id) = (copies.SiteIds, copies.ContentItemId);
        var items = _db.Set<ContentItem>().IgnoreQueryFilters([AlumniDbContext.SiteFilter]);
        await _db.Set<FormerAddress>().IgnoreQueryFilters([AlumniDbContext.SiteFilter])
            .Where(f => sites.Contains(f.SiteId) && f.ContentItemId == id && items.Any(i => i.SiteId == f.SiteId && i.ContentItemId == id && i.Audience != Audience.Public))
            .ExecuteDeleteAsync(cancellationToken);
    }

    // What a site defines in its own way is derived by its own definitions: the exception, at the cost of a write for each.
    private async Task ReindexAsync(string contentItemId, IReadOnlyList<Site> sites, CancellationToken cancellationToken)
    {
        if (sites.Count == 0)
            return;
        await _db.SaveChangesAsync(cancellationToken);
        var (here, culture) = (_site.Site, _site.Culture);
        try
        {
            foreach (var site in sites)
            {
                _site.Enter(site);
                await _reindex.ExecuteAsync([contentItemId], forget: false, cancellationToken);
            }
        }
        finally
        {
            _site.Enter(here, culture);
        }
    }

    private Task<List<CopyRow>> CopiesAsync(string contentItemId, int worldwide, IReadOnlyCollection<int> sites, CancellationToken cancellationToken)
    {
        var items = _db.Set<ContentItem>().IgnoreQueryFilters([AlumniDbContext.SiteFilter]).AsNoTracking().Where(i => i.ContentItemId == contentItemId);
        return items.Where(i => sites.Contains(i.SiteId) && i.Latest && items.Any(o => o.SiteId == worldwide && o.ContentItemVersionId == i.ContentItemVersionId))
            .Select(i => new CopyRow(i.SiteId, i.ContentType, i.LocalizationSet)).ToListAsync(cancellationToken);
    }

    private void Evict(int site, string contentItemId, string contentType, string? set, string? path)
    {
        _db.Evict(ContentTags.Item(site, contentItemId));
        _db.Evict(ContentTags.Type(site, contentType));
        if (set is not null)
            _db.Evict(ContentTags.Set(site, set));
        if (path is { Length: > 0 })
            _db.Evict(ContentTags.Route(site, path));
    }

    private sealed record CopyRow(int SiteId, string ContentType, string? LocalizationSet);
}
