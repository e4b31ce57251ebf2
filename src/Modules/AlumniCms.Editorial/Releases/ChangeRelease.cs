using AlumniCms.ContentManagement.Actions;
using AlumniCms.ContentManagement.Contents;
using AlumniCms.Kernel.Auditing;
using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Ids;
using AlumniCms.Kernel.Permissions;
using AlumniCms.Kernel.Results;

using Microsoft.EntityFrameworkCore;

namespace AlumniCms.Editorial.Releases;

/// <summary>Puts a release together: its name, its texts, its hour. For those who may publish.</summary>
public sealed class ChangeRelease
{
    /// <summary>The most texts of a release: it is one transaction.</summary>
    public const int MostItems = 200;

    private const int LongestName = 200;

    private readonly AlumniDbContext _db;
    private readonly IContentManager _contents;
    private readonly ContentRights _rights;
    private readonly CurrentActor _actor;
    private readonly AuditTrail _audit;
    private readonly TimeProvider _time;

    internal ChangeRelease(AlumniDbContext db, IContentManager contents, ContentRights rights, CurrentActor actor, AuditTrail audit, TimeProvider time) =>
        (_db, _contents, _rights, _actor, _audit, _time) = (db, contents, rights, actor, audit, time);

    /// <summary>Begins a release. Refused with code <c>forbidden</c> or <c>release.name</c>.</summary>
    public Task<Result<Release>> AddAsync(string name, CancellationToken cancellationToken) => TryAsync(
        async ct =>
        {
            if (NameProblem(name) is { } problem)
                return problem;
            var release = new Release { Id = IdGenerator.NewId(_time), Name = name.Trim(), ByName = _actor.ByLine, CreatedUtc = _time.GetUtcNow().UtcDateTime };
            _db.Add(release);
            _audit.Add("release.added", "Release", release.Id, after: new { release.Name });
            await _db.SaveChangesAsync(ct);
            return release;
        },
        cancellationToken);

    /// <summary>
    /// Gives it a name and an hour; null takes the hour away. It is released in the name of who names the hour. Refused with code
    /// <c>forbidden</c>, <c>release.missing</c>, <c>release.done</c>, <c>release.name</c> or <c>workflow.date-past</c>.
    /// </summary>
    public Task<Result<Release>> SetAsync(string id, string name, DateTime? dueUtc, CancellationToken cancellationToken) => ChangeAsync(
        id,
        (release, _) =>
        {
            if (NameProblem(name) is { } problem)
                return Task.FromResult<Refusal?>(problem);
            if (dueUtc <= _time.GetUtcNow().UtcDateTime && dueUtc != release.DueUtc)
                return Task.FromResult<Refusal?>(new Refusal("workflow.date-past", "That hour has passed. Name a later one, or publish now.", "date"));
            var before = new { release.Name, release.DueUtc };
            if (dueUtc != release.DueUtc)
                release.DueBy = dueUtc is null ? "" : _actor.Id;
            (release.Name, release.DueUtc, release.Problem) = (name.Trim(), dueUtc, "");
            _audit.Add("release.changed", "Release", release.Id, before, new { release.Name, release.DueUtc });
            return Task.FromResult<Refusal?>(null);
        },
        cancellationToken);

    /// <summary>
    /// Adds a text as it stands now; one that is in it already is taken as it stands now. At its hour the release acts in the name of
    /// whoever has added last. Refused with code <c>forbidden</c>, <c>release.missing</c>, <c>release.done</c>, <c>item.missing</c>, <c>release.text-newer</c> or <c>release.full</c>.
    /// </summary>
    /// <param name="id">The release.</param>
    /// <param name="contentItemId">The text.</param>
    /// <param name="seen">The text as the person has seen it, or null when that is not known.</param>
    /// <param name="cancellationToken">Stops the change.</param>
    public Task<Result<Release>> AddItemAsync(string id, string contentItemId, EditingBasis? seen, CancellationToken cancellationToken) => ChangeAsync(
        id,
        async (release, ct) =>
        {
            if (await _contents.GetAsync(contentItemId, VersionOptions.Latest, ct) is not { } item || !_rights.MayView(item))
                return new Refusal("item.missing", "This entry is no longer there.");
            if (seen is not null && seen != new EditingBasis(item.ContentItemVersionId, item.Revision))
                return new Refusal("release.text-newer", "This text was changed a moment ago. Look at it, then take it as it stands now.");
            var items = _db.Set<ReleaseItem>().Where(i => i.ReleaseId == release.Id);
            var known = await items.SingleOrDefaultAsync(i => i.ContentItemId == contentItemId, ct);
            if (known?.IsOf(item.ContentItemVersionId, item.Revision) == true)
                return null;
            if (known is null && await items.CountAsync(ct) >= MostItems)
                return Refusal.Of("release.full", $"A release has {MostItems} texts at most.");
            if (known is null)
                _db.Add(known = new ReleaseItem { ReleaseId = release.Id, ContentItemId = contentItemId });
            (known.ContentItemVersionId, known.ItemRevision) = (item.ContentItemVersionId, item.Revision);
            if (release.DueUtc is not null)
                release.DueBy = _actor.Id;
            _audit.Add("release.text-added", "Release", release.Id, after: new { release.Name, Text = item.DisplayText });
            return null;
        },
        cancellationToken);

    /// <summary>Takes a text out; one that is not in it is out already. Refused with code <c>forbidden</c>, <c>release.missing</c> or <c>release.done</c>.</summary>
    public Task<Result<Release>> RemoveItemAsync(string id, string contentItemId, CancellationToken cancellationToken) => ChangeAsync(
        id,
        async (release, ct) =>
        {
            await _db.Set<ReleaseItem>().Where(i => i.ReleaseId == release.Id && i.ContentItemId == contentItemId).ExecuteDeleteAsync(ct);
            _audit.Add("release.text-removed", "Release", release.Id, after: new { release.Name });
            return null;
        },
        cancellationToken);

    /// <summary>Gives the release up; its texts stay as they are. Refused with code <c>forbidden</c>, <c>release.missing</c> or <c>release.done</c>.</summary>
    public Task<Result<Release>> RemoveAsync(string id, CancellationToken cancellationToken) => ChangeAsync(
        id,
        async (release, ct) =>
        {
            await _db.Set<ReleaseItem>().Where(i => i.ReleaseId == release.Id).ExecuteDeleteAsync(ct);
            _db.Remove(release);
            _audit.Add("release.removed", "Release", release.Id, new { release.Name });
            return null;
        },
        cancellationToken);

    private Task<Result<Release>> ChangeAsync(string id, Func<Release, CancellationToken, Task<Refusal?>> change, CancellationToken cancellationToken) => TryAsync(
        async ct =>
        {
            if (await _db.Set<Release>().SingleOrDefaultAsync(r => r.Id == id, ct) is not { } release)
                return new Refusal("release.missing", "This release is no longer there.");
            if (release.State == ReleaseState.Released)
                return new Refusal("release.done", "This release has been released already.");
            if (await change(release, ct) is { } refusal)
                return refusal;
            release.Revision++;
            await _db.SaveChangesAsync(ct);
            return release;
        },
        cancellationToken);

    private async Task<Result<Release>> TryAsync(Func<CancellationToken, Task<Result<Release>>> work, CancellationToken cancellationToken)
    {
        if (!_actor.Has(ContentPermissions.PublishContent))
            return Refusal.Forbidden(ContentPermissions.PublishContent.Name);
        try
        {
            return await _db.InTransactionAsync(work, result => result.Succeeded, cancellationToken);
        }
        catch (DbUpdateException exception) when (_db.Database.CurrentTransaction is null && (exception is DbUpdateConcurrencyException || LostRace.Is(exception)))
        {
            return new Refusal("conflict", "Somebody else has changed this release at the same moment. Look at it and do it again.");
        }
    }

    private static Refusal? NameProblem(string name) =>
        name.Trim().Length is 0 or > LongestName ? Refusal.Of("release.name", $"Give it a name of at most {LongestName} characters.", "name") : null;
}
