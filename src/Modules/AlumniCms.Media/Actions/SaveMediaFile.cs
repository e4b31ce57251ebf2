using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Permissions;
using AlumniCms.Kernel.Results;
using AlumniCms.Kernel.Sites;
using AlumniCms.Media.Files;
using AlumniCms.Media.Inspection;
using AlumniCms.Media.Storage;

using Microsoft.EntityFrameworkCore;

namespace AlumniCms.Media.Actions;

/// <summary>Adds a file to the current site, or replaces the one at its path. Saving the same again changes nothing.</summary>
public sealed class SaveMediaFile
{
    /// <summary>The largest file that is taken in, in bytes.</summary>
    public const long MaximumLength = 50L * 1024 * 1024;

    // A file is held in memory whole while it is looked at.
    private static readonly SemaphoreSlim Inspections = new(2, 2);

    private readonly AlumniDbContext _db;
    private readonly CurrentSite _site;
    private readonly CurrentActor _actor;
    private readonly BlobStore _blobs;
    private readonly TimeProvider _time;

    internal SaveMediaFile(AlumniDbContext db, CurrentSite site, CurrentActor actor, BlobStore blobs, TimeProvider time) =>
        (_db, _site, _actor, _blobs, _time) = (db, site, actor, blobs, time);

    /// <summary>
    /// Saves a content at a path. Refused with code <c>media.path</c>, <c>media.extension</c>, <c>media.type</c>,
    /// <c>media.damaged</c>, <c>media.too-large</c>, <c>media.too-many-pixels</c>, <c>media.empty</c> or <c>forbidden</c>.
    /// </summary>
    /// <param name="path">Path inside the site's media, for example <c>portraits/aissata.jpg</c>.</param>
    /// <param name="content">The content, read to its end.</param>
    /// <param name="cancellationToken">Stops the work; nothing is kept then.</param>
    public async Task<Result<MediaSaved>> ExecuteAsync(string path, Stream content, CancellationToken cancellationToken)
    {
        if (!_actor.Has(MediaPermissions.ManageMedia))
            return Refusal.Forbidden(MediaPermissions.ManageMedia.Name);
        var normal = MediaPath.Normalise(path);
        if (!normal.Succeeded)
            return Result<MediaSaved>.Refused(normal.Refusals);

        using var blob = await _blobs.StageAsync(content, MaximumLength, cancellationToken);
        if (blob is null)
            return new Refusal("media.too-large", "The file is larger than 50 MB. Make it smaller.", "Content");
        var inspected = await InspectAsync(blob, normal.Value, cancellationToken);
        if (!inspected.Succeeded)
            return Result<MediaSaved>.Refused(inspected.Refusals);
        _blobs.Keep(blob);
        return await _db.InTransactionAsync<Result<MediaSaved>>(
            async ct => await WriteAsync(normal.Value, blob, inspected.Value, ct), cancellationToken);
    }

    private static async Task<Result<InspectedFile>> InspectAsync(StagedBlob blob, string path, CancellationToken cancellationToken)
    {
        await Inspections.WaitAsync(cancellationToken);
        try
        {
            return FileInspector.Inspect(await File.ReadAllBytesAsync(blob.TemporaryPath, cancellationToken), path);
        }
        finally
        {
            Inspections.Release();
        }
    }

    private async Task<MediaSaved> WriteAsync(
        string path, StagedBlob blob, InspectedFile inspected, CancellationToken cancellationToken)
    {
        var row = await _db.Set<MediaFile>().SingleOrDefaultAsync(f => f.Path == path, cancellationToken);
        var size = (inspected.Size?.Width, inspected.Size?.Height);
        if (row is not null && row.Hash == blob.Hash && row.ContentType == inspected.Kind.ContentType && (row.Width, row.Height) == size)
            return new MediaSaved(MediaFileEntry.Of(row), MediaOutcome.Unchanged);
        var outcome = row is null ? MediaOutcome.Created : MediaOutcome.Replaced;
        row ??= _db.Add(new MediaFile { Path = path, Hash = blob.Hash, ContentType = inspected.Kind.ContentType }).Entity;
        row.Hash = blob.Hash;
        row.ContentType = inspected.Kind.ContentType;
        row.Length = blob.Length;
        (row.Width, row.Height) = size;
        row.ModifiedUtc = _time.GetUtcNow().UtcDateTime;
        await _db.SaveChangesAsync(cancellationToken);
        _db.Evict(MediaTags.File(_site.Id, path));
        return new MediaSaved(MediaFileEntry.Of(row), outcome);
    }
}
