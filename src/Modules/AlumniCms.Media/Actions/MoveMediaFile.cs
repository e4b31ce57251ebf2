using AlumniCms.Kernel.Auditing;
using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Permissions;
using AlumniCms.Kernel.Results;
using AlumniCms.Kernel.Sites;
using AlumniCms.Media.Files;
using AlumniCms.Media.Inspection;
using AlumniCms.Media.Intake;
using AlumniCms.Media.Uses;

using Microsoft.EntityFrameworkCore;

namespace AlumniCms.Media.Actions;

/// <summary>
/// Gives a file of the current site another folder or name, while nothing uses it: texts name files by their path, and
/// older versions of them would lose their pictures.
/// </summary>
public sealed class MoveMediaFile
{
    private readonly AlumniDbContext _db;
    private readonly CurrentSite _site;
    private readonly CurrentActor _actor;
    private readonly MediaUses _uses;
    private readonly AuditTrail _audit;

    internal MoveMediaFile(AlumniDbContext db, CurrentSite site, CurrentActor actor, MediaUses uses, AuditTrail audit) =>
        (_db, _site, _actor, _uses, _audit) = (db, site, actor, uses, audit);

    /// <summary>
    /// Moves the file. Refused with code <c>forbidden</c>, <c>media.unknown</c>, <c>media.used</c> or <c>media.taken</c>.
    /// </summary>
    /// <param name="path">Where it is.</param>
    /// <param name="folder">Where it shall be; made safe, empty for no folder.</param>
    /// <param name="name">How it shall be called, with or without its extension, which stays; made safe.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public Task<Result<MediaFileEntry>> ExecuteAsync(
        string path, string folder, string name, CancellationToken cancellationToken) =>
        _actor.Has(MediaPermissions.ManageOwnMedia)
            ? _db.InTransactionAsync(ct => MoveAsync(path, folder, name, ct), result => result.Succeeded, cancellationToken)
            : Task.FromResult<Result<MediaFileEntry>>(Refusal.Forbidden(MediaPermissions.ManageOwnMedia.Name));

    private async Task<Result<MediaFileEntry>> MoveAsync(
        string path, string folder, string name, CancellationToken cancellationToken)
    {
        if (await _db.Set<MediaFile>().SingleOrDefaultAsync(f => f.Path == path, cancellationToken) is not { } row)
            return MediaRefusals.Unknown;
        if (!MediaPermissions.MayChange(_actor, row))
            return Refusal.Forbidden(MediaPermissions.ManageMedia.Name);
        var target = Target(row, folder, name);
        if (target == path)
            return MediaFileEntry.Of(row);
        if (await _uses.CountAsync(path, cancellationToken) is > 0 and var count)
            return MediaRefusals.Used(count);
        if (await _db.Set<MediaFile>().AnyAsync(f => f.Path == target, cancellationToken))
            return new Refusal("media.taken", $"There is a file {target} already. Choose another name.", "Name");
        row.Path = target;
        row.Revision++;
        row.Derive();
        _audit.Add("media.moved", MediaFileWriter.Subject, MediaSubject.Of(target), new { Path = path }, new { Path = target });
        _db.Evict(MediaTags.File(_site.Id, path));
        _db.Evict(MediaTags.File(_site.Id, target));
        await _db.SaveChangesAsync(cancellationToken);
        return MediaFileEntry.Of(row);
    }

    private static string Target(MediaFile row, string folder, string name)
    {
        var kind = MediaKind.All.First(k => k.ContentType == row.ContentType);
        var stem = SafeName.Stem(kind.Extensions.Contains(SafeName.Extension(name)) ? name : name + ".");
        return SafeName.Join(SafeName.Folder(folder), stem, kind, number: 1);
    }
}
