using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Permissions;
using AlumniCms.Kernel.Results;
using AlumniCms.Media.Files;
using AlumniCms.Media.Intake;

namespace AlumniCms.Media.Actions;

/// <summary>Adds a file to the current site, or replaces the one at its path. Saving the same again changes nothing.</summary>
public sealed class SaveMediaFile
{
    /// <summary>The largest file that is taken in, in bytes.</summary>
    public const long MaximumLength = 50L * 1024 * 1024;

    private readonly AlumniDbContext _db;
    private readonly CurrentActor _actor;
    private readonly MediaIntake _intake;
    private readonly MediaFileWriter _writer;

    internal SaveMediaFile(AlumniDbContext db, CurrentActor actor, MediaIntake intake, MediaFileWriter writer) =>
        (_db, _actor, _intake, _writer) = (db, actor, intake, writer);

    /// <summary>
    /// Saves a content at a path. Refused with code <c>media.path</c>, <c>media.extension</c>, <c>media.type</c>,
    /// <c>media.damaged</c>, <c>media.active</c>, <c>media.locked</c>, <c>media.bomb</c>, <c>media.too-large</c>,
    /// <c>media.too-many-pixels</c>, <c>media.empty</c> or <c>forbidden</c>.
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
        var taken = await _intake.TakeAsync(content, normal.Value, cancellationToken);
        if (!taken.Succeeded)
            return Result<MediaSaved>.Refused(taken.Refusals);
        return await _db.InTransactionAsync<Result<MediaSaved>>(
            async ct => await _writer.WriteAsync(normal.Value, taken.Value, ct), cancellationToken);
    }
}
