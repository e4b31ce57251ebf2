using AlumniCms.ContentManagement.Contents;
using AlumniCms.ContentManagement.Definitions;
using AlumniCms.ContentManagement.Items;
using AlumniCms.Kernel.Auditing;
using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Permissions;
using AlumniCms.Kernel.Results;
using AlumniCms.Kernel.Sites;

using Microsoft.EntityFrameworkCore;

namespace AlumniCms.Translation.Basis;

/// <summary>A translator’s word that a translation says what a version of its source says.</summary>
public sealed class RenewBasis
{
    private readonly AlumniDbContext _db;
    private readonly TranslationStates _states;
    private readonly ContentRights _rights;
    private readonly ContentModelStore _models;
    private readonly CurrentSite _site;
    private readonly CurrentActor _actor;
    private readonly AuditTrail _audit;
    private readonly TimeProvider _time;

    internal RenewBasis(
        AlumniDbContext db, TranslationStates states, ContentRights rights, ContentModelStore models, CurrentSite site, CurrentActor actor, AuditTrail audit, TimeProvider time) =>
        (_db, _states, _rights, _models, _site, _actor, _audit, _time) = (db, states, rights, models, site, actor, audit, time);

    /// <summary>Renews the basis. Refused with code <c>item.missing</c>, <c>forbidden</c> or <c>translation.source</c>.</summary>
    /// <param name="contentItemId">The translation.</param>
    /// <param name="sourceVersionId">The version of another text of the same set that the translator had before their eyes.</param>
    /// <param name="cancellationToken">Stops the work; nothing is half saved.</param>
    public Task<Result<bool>> ExecuteAsync(string contentItemId, string sourceVersionId, CancellationToken cancellationToken) =>
        _db.InTransactionAsync(ct => RenewAsync(contentItemId, sourceVersionId, ct), result => result.Succeeded, cancellationToken);

    private async Task<Result<bool>> RenewAsync(string contentItemId, string sourceVersionId, CancellationToken cancellationToken)
    {
        var item = await _db.Set<ContentItem>().AsNoTracking().FirstOrDefaultAsync(i => i.ContentItemId == contentItemId && i.Latest, cancellationToken);
        if (item is null || !_rights.MayView(item))
            return new Refusal("item.missing", $"No item has the id '{contentItemId}' on this site.");
        if (!_rights.MayEdit(item))
            return Refusal.Forbidden(ContentPermissions.LocalizeContent.Name);
        var source = await _db.Set<ContentItem>().AsNoTracking().FirstOrDefaultAsync(i => i.ContentItemVersionId == sourceVersionId, cancellationToken);
        var model = await _models.GetAsync(_site.Site, cancellationToken);
        if (source is null || source.ContentItemId == contentItemId || source.LocalizationSet != item.LocalizationSet || model.FindType(item.ContentType) is not { } type
            || await _db.Set<TranslationSet>().AnyAsync(s => s.LocalizationSet == item.LocalizationSet && s.ContentItemId == contentItemId, cancellationToken))
            return new Refusal("translation.source", $"The version '{sourceVersionId}' is no text that '{item.DisplayText}' could be a translation of.");

        var basis = SourceVersions.Basis(contentItemId, source, type, model, _time.GetUtcNow().UtcDateTime, _actor.ByLine);
        var former = await _db.Set<TranslationBasis>().AsNoTracking().Where(b => b.ContentItemId == contentItemId).Select(b => b.SourceContentItemVersionId).FirstOrDefaultAsync(cancellationToken);
        await _db.Set<TranslationBasis>().Where(b => b.ContentItemId == contentItemId).ExecuteDeleteAsync(cancellationToken);
        _db.Add(basis);
        _audit.Add("content.translation-confirmed", "ContentItem", contentItemId, new { version = former }, new { version = sourceVersionId, item.DisplayText, item.Culture });
        await _db.SaveChangesAsync(cancellationToken);
        var state = await _states.OfAsync(contentItemId, item.Published, cancellationToken);
        await _db.Set<TranslationCell>().Where(c => c.ContentItemId == contentItemId).ExecuteUpdateAsync(row => row.SetProperty(c => c.State, state), cancellationToken);
        return true;
    }
}
