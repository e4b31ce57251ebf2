using AlumniCms.Kernel.Auditing;
using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Permissions;
using AlumniCms.Kernel.Results;
using AlumniCms.Kernel.Sites;
using AlumniCms.Media.Files;
using AlumniCms.Media.Intake;
using AlumniCms.Media.Uses;

using Microsoft.EntityFrameworkCore;

namespace AlumniCms.Media.Actions;

/// <summary>Removes a file of the current site that nothing uses.</summary>
public sealed class RemoveMediaFile
{
    private readonly AlumniDbContext _db;
    private readonly CurrentSite _site;
    private readonly CurrentActor _actor;
    private readonly MediaUses _uses;
    private readonly AuditTrail _audit;

    internal RemoveMediaFile(AlumniDbContext db, CurrentSite site, CurrentActor actor, MediaUses uses, AuditTrail audit) =>
        (_db, _site, _actor, _uses, _audit) = (db, site, actor, uses, audit);

    /// <summary>
    /// Removes the file. Refused with code <c>forbidden</c>, <c>media.unknown</c> or <c>media.used</c>;
    /// <see cref="MediaUses.OfAsync"/> says where.
    /// </summary>
    public Task<Result<MediaFileEntry>> ExecuteAsync(string path, CancellationToken cancellationToken) =>
        _actor.Has(MediaPermissions.ManageOwnMedia)
            ? _db.InTransactionAsync(ct => RemoveAsync(path, ct), result => result.Succeeded, cancellationToken)
            : Task.FromResult<Result<MediaFileEntry>>(Refusal.Forbidden(MediaPermissions.ManageOwnMedia.Name));

    private async Task<Result<MediaFileEntry>> RemoveAsync(string path, CancellationToken cancellationToken)
    {
        if (await _db.Set<MediaFile>().SingleOrDefaultAsync(f => f.Path == path, cancellationToken) is not { } row)
            return MediaRefusals.Unknown;
        if (!MediaPermissions.MayChange(_actor, row))
            return Refusal.Forbidden(MediaPermissions.ManageMedia.Name);
        if (await _uses.CountAsync(path, cancellationToken) is > 0 and var count)
            return MediaRefusals.Used(count);
        _db.Remove(row);
        _audit.Add("media.removed", MediaFileWriter.Subject, MediaSubject.Of(path), new { row.Path, row.Hash, row.ContentType, row.Details });
        _db.Evict(MediaTags.File(_site.Id, path));
        await _db.SaveChangesAsync(cancellationToken);
        return MediaFileEntry.Of(row);
    }
}
