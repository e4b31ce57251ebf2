using AlumniCms.ContentManagement.Actions;
using AlumniCms.ContentManagement.Contents;
using AlumniCms.ContentManagement.Copies;
using AlumniCms.ContentManagement.Items;
using AlumniCms.ContentManagement.Parts;
using AlumniCms.Distribution.Models;
using AlumniCms.Distribution.Sending;
using AlumniCms.Kernel.Auditing;
using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Permissions;
using AlumniCms.Kernel.Results;
using AlumniCms.Kernel.Sites;

using Microsoft.EntityFrameworkCore;

namespace AlumniCms.Distribution.Actions;

/// <summary>
/// The current site answers an update of a text that it has adapted: it takes the head office’s words as drafts of its own, or leaves its
/// text as it is. What it takes in part it has written by hand before.
/// </summary>
public sealed class AnswerUpdate
{
    private readonly AlumniDbContext _db;
    private readonly CurrentSite _site;
    private readonly CurrentActor _actor;
    private readonly SourceTexts _sources;
    private readonly CopiesInLine _line;
    private readonly SaveDraft _save;
    private readonly AuditTrail _audit;

    internal AnswerUpdate(AlumniDbContext db, CurrentSite site, CurrentActor actor, SourceTexts sources, CopiesInLine line, SaveDraft save, AuditTrail audit) =>
        (_db, _site, _actor, _sources, _line, _save, _audit) = (db, site, actor, sources, line, save, audit);

    /// <summary>Answers. Refused with code <c>forbidden</c>, <c>distribution.missing</c>, <c>conflict</c> or what is wrong with a draft.</summary>
    /// <param name="textId">The text.</param>
    /// <param name="seen">The head office’s versions that the person has read, by <see cref="Seen"/>: another update may have come since.</param>
    /// <param name="take">Whether its words become drafts of the site; else the site’s own stay.</param>
    /// <param name="cancellationToken">Stops the work; nothing is changed then.</param>
    public Task<Result<bool>> ExecuteAsync(long textId, string seen, bool take, CancellationToken cancellationToken) =>
        _db.InTransactionAsync(ct => AnswerAsync(textId, seen, take, ct), r => r.Succeeded, cancellationToken);

    /// <summary>Names the versions that a page shows.</summary>
    internal static string Seen(IEnumerable<ContentItem> texts) => string.Join(' ', texts.Select(t => t.ContentItemVersionId).Order(StringComparer.Ordinal));

    private async Task<Result<bool>> AnswerAsync(long textId, string seen, bool take, CancellationToken cancellationToken)
    {
        var here = _site.Id;
        if (await _db.Set<SentText>().AsNoTracking().FirstOrDefaultAsync(t => t.Id == textId, cancellationToken) is not { } text)
            return Missing();
        await _line.WaitAsync(text.SetId, cancellationToken);
        if (await _db.Set<SiteDecision>().FirstOrDefaultAsync(d => d.TextId == textId && d.TargetSiteId == here && d.State == DecisionState.Adapted, cancellationToken) is not { } decision)
            return Missing();
        if (!_actor.Has(ContentTypePermissions.Publish(text.ContentType)))
            return Refusal.Forbidden(ContentPermissions.PublishContent.Name);
        var texts = (await _sources.PublishedAsync(text.SetId, cancellationToken)).Where(t => t.Culture.Length == 0 || _site.Site.Cultures.Contains(t.Culture)).ToList();
        if (Seen(texts) != seen)
            return new Refusal("conflict", "The head office has changed its text again meanwhile. Look at it as it is now, and answer again.");
        var basis = decision.BasisVersions;
        if (take)
            foreach (var changed in texts.Where(t => basis.GetValueOrDefault(t.ContentItemId) != t.ContentItemVersionId))
                if (await TakeAsync(changed, cancellationToken) is { Count: > 0 } refusals)
                    return Result<bool>.Refused(refusals);
        decision.BasisVersions = SourceTexts.Basis(texts);
        decision.HasUpdate = false;
        decision.Revision++;
        _audit.Add(take ? "distribution.taken" : "distribution.declined", "ContentItem", texts.Count > 0 ? texts[0].ContentItemId : text.SetId);
        await _db.SaveChangesAsync(cancellationToken);
        return true;
    }

    // The site's own version stays in the history, and on the site until the draft is published; its address stays its own.
    private async Task<IReadOnlyList<Refusal>> TakeAsync(ContentItem text, CancellationToken cancellationToken)
    {
        var own = await _db.Set<ContentItem>().AsNoTracking().FirstOrDefaultAsync(i => i.ContentItemId == text.ContentItemId && i.Latest, cancellationToken);
        var content = CopiedText.Of(text);
        if (own?.As<AutoroutePart>() is { } route)
            ContentItemParts.Write(content, route);
        var draft = new ContentItem { ContentItemId = text.ContentItemId, ContentItemVersionId = "", ContentType = text.ContentType, DisplayText = text.DisplayText, Content = content };
        return (await _save.ExecuteAsync(draft, own is null ? null : new EditingBasis(own.ContentItemVersionId, own.Revision), cancellationToken)).Refusals;
    }

    private static Refusal Missing() => new("distribution.missing", "The head office sends this text no longer to your site.");
}
