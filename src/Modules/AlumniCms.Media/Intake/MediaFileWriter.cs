using AlumniCms.Kernel.Auditing;
using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Permissions;
using AlumniCms.Kernel.Sites;
using AlumniCms.Media.Actions;
using AlumniCms.Media.Files;

using Microsoft.EntityFrameworkCore;

namespace AlumniCms.Media.Intake;

/// <summary>Writes the row of a file that was taken in, and notes who brought it.</summary>
internal sealed class MediaFileWriter(AlumniDbContext db, CurrentSite site, CurrentActor actor, AuditTrail audit, TimeProvider time)
{
    /// <summary>Kind of thing in the audit trail.</summary>
    public const string Subject = "MediaFile";

    public async Task<MediaSaved> WriteAsync(string path, TakenFile taken, CancellationToken cancellationToken)
    {
        var row = await db.Set<MediaFile>().SingleOrDefaultAsync(f => f.Path == path, cancellationToken);
        if (row is not null && IsSame(row, taken))
            return new MediaSaved(MediaFileEntry.Of(row), MediaOutcome.Unchanged);
        var now = time.GetUtcNow().UtcDateTime;
        var outcome = row is null ? MediaOutcome.Created : MediaOutcome.Replaced;
        row ??= db.Add(new MediaFile { Path = path, Hash = taken.Hash, ContentType = taken.File.Kind.ContentType, CreatedUtc = now }).Entity;
        Note(row, taken, outcome);
        row.Hash = taken.Hash;
        row.OriginalHash = taken.OriginalHash;
        row.ContentType = taken.File.Kind.ContentType;
        row.Length = taken.Length;
        (row.Width, row.Height) = (taken.File.Size?.Width, taken.File.Size?.Height);
        row.ModifiedUtc = now;
        row.UploaderId = actor.Id;
        row.Derive();
        await db.SaveChangesAsync(cancellationToken);
        db.Evict(MediaTags.File(site.Id, path));
        return new MediaSaved(MediaFileEntry.Of(row), outcome);
    }

    private static bool IsSame(MediaFile row, TakenFile taken) =>
        row.Hash == taken.Hash && (row.OriginalHash == taken.OriginalHash || taken.OriginalHash is null)
        && row.ContentType == taken.File.Kind.ContentType && (row.Width, row.Height) == (taken.File.Size?.Width, taken.File.Size?.Height);

    // A recipe says itself what it brings, and brings hundreds.
    private void Note(MediaFile row, TakenFile taken, MediaOutcome outcome)
    {
        if (actor.Id.Length == 0)
            return;
        var before = outcome == MediaOutcome.Replaced ? new { row.Hash, row.Length } : null;
        audit.Add(
            outcome == MediaOutcome.Created ? "media.added" : "media.replaced",
            Subject,
            MediaSubject.Of(row.Path),
            before,
            new { row.Path, taken.Hash, taken.Length, taken.File.Kind.ContentType });
    }
}
