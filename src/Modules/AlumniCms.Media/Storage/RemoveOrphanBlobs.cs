using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Timing;
using AlumniCms.Media.Files;
using AlumniCms.Media.Variants;

using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace AlumniCms.Media.Storage;

/// <summary>
/// Removes contents that no file of any site leads to. They are left a day, since a change that is not committed yet
/// may refer to them. A content is first set aside and looked at again: one that a node keeps anew at the very same
/// moment is put back, and what a stopped node has left aside is judged by the next run.
/// </summary>
internal sealed class RemoveOrphanBlobs(
    IServiceScopeFactory scopes, BlobStore blobs, PictureVariants variants, TimeProvider time, ILogger<RemoveOrphanBlobs> logger) : ITimedWork
{
    private const int BatchSize = 500;
    private static readonly TimeSpan LeftAlone = TimeSpan.FromDays(1);

    public string Name => "Remove orphan blobs";

    public TimeSpan Interval => TimeSpan.FromHours(6);

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var before = time.GetUtcNow().UtcDateTime - LeftAlone;
        blobs.RemoveUploads(before);
        foreach (var batch in blobs.KeptBefore(before).Chunk(BatchSize))
            foreach (var orphan in batch.Except(await ReferencedAsync(batch, cancellationToken)))
                blobs.MoveAside(orphan);
        var removed = 0;
        foreach (var batch in blobs.SetAside().Chunk(BatchSize))
            removed += Judge(batch, await ReferencedAsync(batch, cancellationToken), before);
        variants.RemoveOrphans(before);
        if (removed > 0)
            logger.LogInformation("{Count} media contents that no file leads to were removed", removed);
    }

    private int Judge(string[] aside, HashSet<string> referenced, DateTime before)
    {
        var removed = 0;
        foreach (var hash in aside)
            if (referenced.Contains(hash) || blobs.WasKeptSince(hash, before))
            {
                blobs.PutBack(hash);
            }
            else
            {
                blobs.Remove(hash);
                removed++;
            }

        return removed;
    }

    private async Task<HashSet<string>> ReferencedAsync(string[] hashes, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var rows = await scope.ServiceProvider.GetRequiredService<AlumniDbContext>().Set<MediaFile>()
            .IgnoreQueryFilters([AlumniDbContext.SiteFilter]).AsNoTracking()
            .Where(f => hashes.Contains(f.Hash) || hashes.Contains(f.OriginalHash!)).Select(f => new { f.Hash, f.OriginalHash })
            .Distinct().ToListAsync(cancellationToken);
        return [.. rows.Select(f => f.Hash), .. rows.Select(f => f.OriginalHash).OfType<string>()];
    }
}
