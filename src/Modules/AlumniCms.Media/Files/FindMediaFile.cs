using AlumniCms.Kernel.Caching;
using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Sites;

using Microsoft.EntityFrameworkCore;

namespace AlumniCms.Media.Files;

/// <summary>
/// Finds files of the current site by path. A site that shares the network's content model also sees the worldwide
/// site's files, its own first.
/// </summary>
public sealed class FindMediaFile
{
    private readonly AlumniDbContext _db;
    private readonly CurrentSite _site;
    private readonly ISiteStore _sites;
    private readonly KnownMedia _known;
    private readonly CacheEvictions _evictions;

    internal FindMediaFile(AlumniDbContext db, CurrentSite site, ISiteStore sites, KnownMedia known, CacheEvictions evictions) =>
        (_db, _site, _sites, _known, _evictions) = (db, site, sites, known, evictions);

    /// <summary>The file at a path, or null.</summary>
    public async Task<MediaFileEntry?> ExecuteAsync(string path, CancellationToken cancellationToken) =>
        (await ExecuteAsync([path], cancellationToken)).GetValueOrDefault(path);

    /// <summary>The files at many paths, in one query at most; a path without a file is not in the answer.</summary>
    public async Task<IReadOnlyDictionary<string, MediaFileEntry>> ExecuteAsync(
        IReadOnlyCollection<string> paths, CancellationToken cancellationToken)
    {
        var normal = paths.Distinct(StringComparer.Ordinal).Select(p => (Asked: p, Path: MediaPath.Normalise(p)))
            .Where(p => p.Path.Succeeded).ToDictionary(p => p.Asked, p => p.Path.Value, StringComparer.Ordinal);
        var owners = await OwnersAsync(cancellationToken);
        var read = await ReadAsync(owners, [.. normal.Values.Distinct(StringComparer.Ordinal)], cancellationToken);
        var found = new Dictionary<string, MediaFileEntry>(StringComparer.Ordinal);
        foreach (var (asked, path) in normal)
            if (owners.Select(owner => read[(owner, path)]).FirstOrDefault(file => file is not null) is { } file)
                found[asked] = file;
        return found;
    }

    /// <summary>The file at a path as far as it is in memory: no query is made.</summary>
    internal MediaFileEntry? Remembered(string path) =>
        MediaPath.Normalise(path) is { Succeeded: true, Value: var normal } && _known.TryGet(_site.Id, normal, out var file)
            ? file ?? (Worldwide is { } worldwide && _known.TryGet(worldwide, normal, out var shared) ? shared : null)
            : null;

    private int? Worldwide => _site.Site is { IsWorldwide: false, ContentModel: ContentModelSource.Network }
        && _sites.GetAsync().AsTask() is { IsCompletedSuccessfully: true } table
            ? table.GetAwaiter().GetResult().Worldwide?.Id
            : null;

    private async Task<int[]> OwnersAsync(CancellationToken cancellationToken)
    {
        var site = _site.Site;
        if (site.IsWorldwide || site.ContentModel != ContentModelSource.Network)
            return [site.Id];
        return (await _sites.GetAsync(cancellationToken)).Worldwide is { } worldwide ? [site.Id, worldwide.Id] : [site.Id];
    }

    private async Task<Dictionary<(int Owner, string Path), MediaFileEntry?>> ReadAsync(
        int[] owners, string[] paths, CancellationToken cancellationToken)
    {
        // What a running transaction sees is not yet true for others.
        var shared = _db.Database.CurrentTransaction is null;
        var read = new Dictionary<(int, string), MediaFileEntry?>();
        foreach (var owner in owners)
            foreach (var path in paths)
                if (shared && _known.TryGet(owner, path, out var known))
                    read[(owner, path)] = known;
        var missing = owners.SelectMany(o => paths.Select(p => (Owner: o, Path: p))).Where(k => !read.ContainsKey(k)).ToList();
        if (missing.Count == 0)
            return read;

        var mark = _evictions.Now;
        var wanted = missing.Select(k => k.Path).Distinct(StringComparer.Ordinal).ToArray();
        var rows = await _db.Set<MediaFile>().IgnoreQueryFilters([AlumniDbContext.SiteFilter]).AsNoTracking()
            .Where(f => owners.Contains(f.SiteId) && wanted.Contains(f.Path)).ToListAsync(cancellationToken);
        foreach (var key in missing)
        {
            var row = rows.Find(r => r.SiteId == key.Owner && r.Path == key.Path);
            read[key] = row is null ? null : MediaFileEntry.Of(row);
            if (shared)
                _known.Remember(key.Owner, key.Path, read[key], mark);
        }

        return read;
    }
}
