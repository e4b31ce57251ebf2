using AlumniCms.Kernel.Auditing;
using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Modules;
using AlumniCms.Kernel.Permissions;
using AlumniCms.Kernel.Results;
using AlumniCms.Kernel.Sites;
using AlumniCms.Sites.Actions;
using AlumniCms.Sites.Models;
using AlumniCms.Sites.Rules;

using Microsoft.EntityFrameworkCore;

namespace AlumniCms.Sites.Storage;

/// <summary>What the actions on sites share: the permission, the transaction, the revision and the evictions.</summary>
internal sealed class SiteWriter(
    AlumniDbContext db,
    CurrentSite current,
    CurrentActor actor,
    ModuleCatalog modules,
    AuditTrail audit,
    TimeProvider time,
    string action)
{
    public ModuleCatalog Modules => modules;

    /// <summary>Changes a site that exists.</summary>
    public Task<Result<SiteSaved>> ChangeAsync(string key, Func<SiteRow, Refusal?> change, CancellationToken cancellationToken) =>
        ChangeAsync(key, isSetting: false, change, cancellationToken);

    /// <summary>Changes what who looks after a site may change of it.</summary>
    public Task<Result<SiteSaved>> ChangeSettingAsync(string key, Func<SiteRow, Refusal?> change, CancellationToken cancellationToken) =>
        ChangeAsync(key, isSetting: true, change, cancellationToken);

    /// <summary>Whether the actor stands on this site and may change its settings.</summary>
    public bool MaySet(string key) =>
        current.HasSite && string.Equals(current.Site.Key, key, StringComparison.OrdinalIgnoreCase) && actor.Has(SitePermissions.ManageSettings, "");

    public Task<Result<SiteSaved>> RunAsync(
        bool isAllowed, Func<CancellationToken, Task<Result<SiteSaved>>> work, CancellationToken cancellationToken) =>
        isAllowed || actor.Has(KernelPermissions.ManageSites)
            ? db.InTransactionAsync(work, static result => result.Succeeded, cancellationToken)
            : Task.FromResult<Result<SiteSaved>>(Refusal.Forbidden(KernelPermissions.ManageSites.Name));

    private Task<Result<SiteSaved>> ChangeAsync(string key, bool isSetting, Func<SiteRow, Refusal?> change, CancellationToken cancellationToken) =>
        RunAsync(
            isSetting && MaySet(key),
            async token =>
            {
                if (await FindAsync(key.ToLowerInvariant(), token) is not { } row)
                    return new Refusal("site.unknown", $"There is no site '{Shown.Short(key)}'. Use the key of a site of this network.", nameof(Site.Key));
                return change(row) is { } refusal ? refusal : await KeepAsync(row, token);
            },
            cancellationToken);

    public Task<SiteRow?> FindAsync(string key, CancellationToken cancellationToken) =>
        db.Set<SiteRow>().Include(s => s.Hosts).SingleOrDefaultAsync(s => s.Key == key, cancellationToken);

    /// <summary>Refuses what belongs to another site: its hosts and its place as the worldwide one.</summary>
    public async Task<List<Refusal>> CheckTakenAsync(SiteDraft draft, CancellationToken cancellationToken)
    {
        var hosts = draft.Hosts ?? [];
        var others = db.Set<SiteRow>().Where(s => s.Key != draft.Key);
        List<Refusal> refusals = hosts.Count == 0 ? [] : await others.SelectMany(s => s.Hosts, (s, h) => new { s.Key, h.HostName })
            .Where(h => hosts.Contains(h.HostName))
            .Select(h => new Refusal(
                "site.host-taken",
                $"The host name '{h.HostName}' leads to the site '{h.Key}' already. Take it from that site first, or use another one.",
                nameof(SiteDraft.Hosts)))
            .ToListAsync(cancellationToken);
        if (draft.IsWorldwide && await others.FirstOrDefaultAsync(s => s.IsWorldwide, cancellationToken) is { } worldwide)
            refusals.Add(new(
                "site.worldwide-taken",
                $"The network has its worldwide site already: '{worldwide.Key}'. Make this one a country's site.",
                nameof(SiteDraft.IsWorldwide)));
        return refusals;
    }

    /// <summary>The refusal of a change that was begun before another one was made.</summary>
    public static Refusal? ChangedSince(SiteRow row, int? revision) => revision is { } seen && seen != row.Revision
        ? new("site.changed-since", $"Somebody else has changed the site '{row.Key}' meanwhile. Look at it as it is now, and do it again.")
        : null;

    public void Add(SiteRow row) => db.Add(row);

    /// <summary>Writes the row when something about it is new.</summary>
    public async Task<Result<SiteSaved>> KeepAsync(SiteRow row, CancellationToken cancellationToken)
    {
        db.ChangeTracker.DetectChanges();
        var created = db.Entry(row).State == EntityState.Added;
        if (!created && db.Entry(row).State == EntityState.Unchanged && !HostsChanged(row))
            return new SiteSaved(row.ToSite(modules), Created: false, Changed: false);

        var before = created ? null : SiteInTrail.Of(db.Entry(row).OriginalValues);
        row.Revision++;
        row.ModifiedUtc = time.GetUtcNow().UtcDateTime;
        if (created)
            row.CreatedUtc = row.ModifiedUtc;
        try
        {
            await db.SaveChangesAsync(cancellationToken);
            await NoteAsync(row, before, cancellationToken);
        }
        catch (DbUpdateException exception) when (LostRace.Is(exception))
        {
            foreach (var entry in exception.Entries)
                entry.State = EntityState.Detached;
            return new Refusal("site.conflict", $"Someone else changed the site '{row.Key}' at the same moment. Nothing was written: do it again.");
        }

        db.Evict(SiteTags.Sites);
        db.Evict(SiteTags.Site(row.Id));
        return new SiteSaved(row.ToSite(modules), created, Changed: true);
    }

    private async Task NoteAsync(SiteRow row, SiteInTrail? before, CancellationToken cancellationToken)
    {
        // The operator's commands may stand on no site yet: then the entry is the site's own.
        var isNowhere = !current.HasSite;
        if (isNowhere)
            current.Enter(row.ToSite(modules));
        try
        {
            audit.Add(before is null ? "site.created" : action, "Site", row.Key, before, SiteInTrail.Of(db.Entry(row).CurrentValues));
            await db.SaveChangesAsync(cancellationToken);
        }
        finally
        {
            if (isNowhere)
                current.Leave();
        }
    }

    private bool HostsChanged(SiteRow row) =>
        db.ChangeTracker.Entries<SiteHostRow>().Any(h => h.Entity.SiteId == row.Id && h.State != EntityState.Unchanged);
}
