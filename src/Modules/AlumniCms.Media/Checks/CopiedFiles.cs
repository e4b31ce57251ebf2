using AlumniCms.ContentManagement.Copies;
using AlumniCms.ContentManagement.Items;
using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Results;
using AlumniCms.Kernel.Sites;
using AlumniCms.Media.Files;
using AlumniCms.Media.Uses;

using Microsoft.EntityFrameworkCore;

namespace AlumniCms.Media.Checks;

/// <summary>
/// A copy shows the pictures of the worldwide site, which sites see beside their own: nothing is copied. In the way is a site’s own file
/// under the same path, or a site that does not see them.
/// </summary>
internal sealed class CopiedFiles(AlumniDbContext db) : ICopyCheck
{
    public async Task<IReadOnlyDictionary<int, Refusal>> FindAsync(ContentItem source, IReadOnlyList<Site> sites, CancellationToken cancellationToken)
    {
        var problems = new Dictionary<int, Refusal>();
        var paths = PathsInContent.Of(source.Content).ToList();
        if (paths.Count == 0)
            return problems;
        var owners = sites.Select(s => s.Id).Append(source.SiteId).ToList();
        var files = await db.Set<MediaFile>().IgnoreQueryFilters([AlumniDbContext.SiteFilter])
            .Where(f => owners.Contains(f.SiteId) && paths.Contains(f.Path)).Select(f => new { f.SiteId, f.Path, f.Hash }).ToListAsync(cancellationToken);
        var originals = files.Where(f => f.SiteId == source.SiteId).ToDictionary(f => f.Path, f => f.Hash, StringComparer.Ordinal);
        var own = files.Where(f => f.SiteId != source.SiteId).ToLookup(f => f.SiteId);
        foreach (var site in sites)
            if (originals.Where(o => IsInTheWay(o, own[site.Id].FirstOrDefault(f => f.Path == o.Key)?.Hash, site)).Select(o => o.Key).FirstOrDefault() is { } path)
                problems[site.Id] = Refusal.Of("copy.file", $"The site would show another file, or none, in the place of {path}.");
        return problems;
    }

    private static bool IsInTheWay(KeyValuePair<string, string> original, string? own, Site site) =>
        own is null ? site.ContentModel != ContentModelSource.Network : own != original.Value;
}
