using AlumniCms.Kernel.Auditing;
using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Modules;
using AlumniCms.Kernel.Permissions;
using AlumniCms.Kernel.Results;
using AlumniCms.Kernel.Sites;
using AlumniCms.Sites.Models;
using AlumniCms.Sites.Rules;
using AlumniCms.Sites.Storage;

namespace AlumniCms.Sites.Actions;

/// <summary>Creates a site, or makes an existing one as the draft says. Saving the same again changes nothing.</summary>
public sealed class SaveSite(
    AlumniDbContext db, CurrentSite site, CurrentActor actor, ModuleCatalog modules, AuditTrail audit, TimeProvider time)
{
    private readonly SiteWriter _writer = new(db, site, actor, modules, audit, time, "site.changed");

    /// <summary>Saves the draft.</summary>
    /// <param name="draft">What the site shall be.</param>
    /// <param name="onlyCreate">True to refuse a key that a site has already.</param>
    /// <param name="cancellationToken">Stops the work; nothing is written then.</param>
    public Task<Result<SiteSaved>> RunAsync(
        SiteDraft draft, bool onlyCreate = false, CancellationToken cancellationToken = default) =>
        _writer.RunAsync(!onlyCreate && IsSetting(draft) && _writer.MaySet(draft.Key), token => SaveAsync(draft, onlyCreate, token), cancellationToken);

    // Who looks after a site gives it names, languages, a time zone and looks; its place in the network is the head office's.
    private static bool IsSetting(SiteDraft draft) => draft is
        { Country: null, Region: null, Hosts: null, ContentModel: null, Status: null, Features: null };

    private async Task<Result<SiteSaved>> SaveAsync(SiteDraft given, bool onlyCreate, CancellationToken cancellationToken)
    {
        var normal = SiteDraftRules.Normalise(given, modules);
        if (!normal.Succeeded)
            return Result<SiteSaved>.Refused(normal.Refusals);

        var draft = normal.Value;
        var row = await _writer.FindAsync(draft.Key, cancellationToken);
        var refusals = await _writer.CheckTakenAsync(draft, cancellationToken);
        if (row is not null)
            refusals.AddRange(CheckExisting(row, draft, onlyCreate));
        if (refusals.Count > 0)
            return Result<SiteSaved>.Refused(refusals);

        if (row is null)
            _writer.Add(row = new SiteRow { Key = draft.Key, IsWorldwide = draft.IsWorldwide, TimeZone = "UTC" });
        SiteRowFilling.Fill(row, draft);
        return await _writer.KeepAsync(row, cancellationToken);
    }

    private static IEnumerable<Refusal> CheckExisting(SiteRow row, SiteDraft draft, bool onlyCreate)
    {
        if (onlyCreate)
            yield return new(
                "site.key-taken",
                $"There is a site '{row.Key}' already. Choose another key, or change that site instead.",
                nameof(SiteDraft.Key));
        else if (SiteWriter.ChangedSince(row, draft.Revision) is { } changed)
            yield return changed;
        else if (row.IsWorldwide != draft.IsWorldwide)
            yield return new(
                "site.worldwide-fixed",
                row.IsWorldwide
                    ? $"'{row.Key}' is the worldwide site and stays it. Use another key for a country's site."
                    : $"'{row.Key}' is a country's site and cannot become the worldwide one. Use another key for that.",
                nameof(SiteDraft.IsWorldwide));
        else if (row.IsWorldwide && draft.Status is { } status && SiteStatusRules.CheckWorldwide(status) is { } refusal)
            yield return refusal;
    }
}
