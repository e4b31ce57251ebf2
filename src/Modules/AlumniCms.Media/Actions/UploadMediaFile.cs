using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Permissions;
using AlumniCms.Kernel.Results;
using AlumniCms.Media.Files;
using AlumniCms.Media.Intake;

using Microsoft.EntityFrameworkCore;

namespace AlumniCms.Media.Actions;

/// <summary>
/// Adds a file that somebody brings under any name: the name becomes a safe path that is free, its extension the one of
/// the content. The same content under the same name in the same folder is there already.
/// </summary>
public sealed class UploadMediaFile
{
    private const int MostTries = 5;

    private readonly AlumniDbContext _db;
    private readonly CurrentActor _actor;
    private readonly MediaIntake _intake;
    private readonly MediaFileWriter _writer;

    internal UploadMediaFile(AlumniDbContext db, CurrentActor actor, MediaIntake intake, MediaFileWriter writer) =>
        (_db, _actor, _intake, _writer) = (db, actor, intake, writer);

    /// <summary>
    /// Adds a content. Refused as <see cref="SaveMediaFile"/> says, save for <c>media.path</c> and <c>media.extension</c>.
    /// </summary>
    /// <param name="folder">Folder of the library, empty for none; it need not be there.</param>
    /// <param name="fileName">Name as the person's machine has it.</param>
    /// <param name="content">The content, read to its end.</param>
    /// <param name="cancellationToken">Stops the work; nothing is kept then.</param>
    public async Task<Result<MediaSaved>> ExecuteAsync(
        string folder, string fileName, Stream content, CancellationToken cancellationToken)
    {
        if (!_actor.Has(MediaPermissions.ManageOwnMedia))
            return Refusal.Forbidden(MediaPermissions.ManageOwnMedia.Name);
        var taken = await _intake.TakeAnyAsync(content, SafeName.Extension(fileName), cancellationToken);
        if (!taken.Succeeded)
            return Result<MediaSaved>.Refused(taken.Refusals);
        for (var tried = 1; ; tried++)
            try
            {
                return await _db.InTransactionAsync<Result<MediaSaved>>(
                    async ct => await _writer.WriteAsync(await PathAsync(SafeName.Folder(folder), SafeName.Stem(fileName), taken.Value, ct), taken.Value, ct),
                    cancellationToken);
            }
            catch (DbUpdateException) when (tried < MostTries && _db.Database.CurrentTransaction is null)
            {
                // Somebody has taken the path at this very moment.
                _db.ChangeTracker.Clear();
            }
    }

    private async Task<string> PathAsync(string folder, string stem, TakenFile taken, CancellationToken cancellationToken)
    {
        var begin = SafeName.Join(folder, stem, taken.File.Kind, number: 1);
        var prefix = begin[..^(taken.File.Kind.Extensions[0].Length + 1)];
        var there = await _db.Set<MediaFile>().AsNoTracking().Where(f => f.Folder == folder && f.Path.StartsWith(prefix))
            .Select(f => new { f.Path, Brought = f.OriginalHash ?? f.Hash }).ToDictionaryAsync(f => f.Path, f => f.Brought, cancellationToken);
        for (var number = 1; ; number++)
        {
            var path = SafeName.Join(folder, stem, taken.File.Kind, number);
            if (!there.TryGetValue(path, out var brought) || brought == taken.Brought)
                return path;
        }
    }
}
