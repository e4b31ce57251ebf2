using AlumniCms.ContentManagement.Actions;
using AlumniCms.ContentManagement.Contents;
using AlumniCms.ContentManagement.Copies;
using AlumniCms.ContentManagement.Items;
using AlumniCms.Distribution.Models;
using AlumniCms.Distribution.Sending;
using AlumniCms.Kernel.Auditing;
using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Permissions;
using AlumniCms.Kernel.Results;
using AlumniCms.Kernel.Sites;

using Microsoft.EntityFrameworkCore;

namespace AlumniCms.Distribution.Actions;

/// <summary>The current site accepts, adapts or hides a text of the head office. Doing the same again changes nothing.</summary>
public sealed class DecideOnText
{
    private readonly AlumniDbContext _db;
    private readonly CurrentSite _site;
    private readonly CurrentActor _actor;
    private readonly SourceTexts _sources;
    private readonly CopiesInLine _line;
    private readonly WriteCopies _copies;
    private readonly SaveDraft _save;
    private readonly AuditTrail _audit;
    private readonly TimeProvider _time;

    internal DecideOnText(
        AlumniDbContext db, CurrentSite site, CurrentActor actor, SourceTexts sources, CopiesInLine line, WriteCopies copies, SaveDraft save, AuditTrail audit, TimeProvider time) =>
        (_db, _site, _actor, _sources, _line, _copies, _save, _audit, _time) = (db, site, actor, sources, line, copies, save, audit, time);

    /// <summary>Decides. Refused with code <c>forbidden</c>, <c>distribution.…</c> or what is wrong with a draft.</summary>
    public async Task<Result<DecisionState>> ExecuteAsync(long textId, DecisionDeed deed, CancellationToken cancellationToken)
    {
        try
        {
            return await TryAsync();
        }
        catch (DbUpdateException exception) when (_db.Database.CurrentTransaction is null && LostRace.Is(exception))
        {
            // A colleague of the same site was faster: the second look finds what they decided.
            return await TryAsync();
        }

        Task<Result<DecisionState>> TryAsync() => _db.InTransactionAsync(ct => DecideAsync(textId, deed, ct), r => r.Succeeded, cancellationToken);
    }

    private async Task<Result<DecisionState>> DecideAsync(long textId, DecisionDeed deed, CancellationToken cancellationToken)
    {
        if (await _db.Set<SentText>().AsNoTracking().FirstOrDefaultAsync(t => t.Id == textId, cancellationToken) is not { } known)
            return Missing();
        await _line.WaitAsync(known.SetId, cancellationToken);
        var here = _site.Id;
        var decision = await _db.Set<SiteDecision>().FirstOrDefaultAsync(d => d.TextId == textId && d.TargetSiteId == here, cancellationToken);
        if (await _db.Set<SentText>().AsNoTracking().FirstOrDefaultAsync(t => t.Id == textId, cancellationToken) is not { } text
            || _site.Site.IsWorldwide || !text.Audience.Includes(_site.Site))
            return Missing();
        var texts = (await _sources.PublishedAsync(text.SetId, cancellationToken)).Where(Speaks).ToList();
        var permission = ContentTypePermissions.Publish(text.ContentType);
        if (!_actor.Has(permission) || !texts.TrueForAll(t => _actor.Has(permission, t.Culture)))
            return Refusal.Forbidden(ContentPermissions.PublishContent.Name);
        var (before, after) = (decision?.State ?? DecisionState.Offered, StateOf(deed));
        if (before == after)
            return after;
        if (before == DecisionState.Adapted && after == DecisionState.Hidden)
            return new Refusal("distribution.adapted", "The text is your site’s own now. Take it off the site as any other.");
        if (decision is null)
            _db.Add(decision = new SiteDecision { TextId = textId, TargetSiteId = here });
        (decision.State, decision.DecidedBy, decision.DecidedUtc, decision.HasUpdate, decision.Basis) = (after, _actor.ByLine, _time.GetUtcNow().UtcDateTime, false, null);
        decision.Revision++;
        _audit.Add("distribution." + after.ToString().ToLowerInvariant(), "ContentItem", texts.Count > 0 ? texts[0].ContentItemId : text.SetId, new { State = before.ToString() }, new { State = after.ToString() });
        if (after == DecisionState.Adapted && await AdaptAsync(decision, texts, cancellationToken) is { Count: > 0 } refusals)
            return Result<DecisionState>.Refused(refusals);
        await _db.SaveChangesAsync(cancellationToken);
        await _line.BringAsync(text, [here], cancellationToken);
        return after;
    }

    // What is shown stays as it is and becomes the site's own; what is not shown yet begins as a draft.
    private async Task<IReadOnlyList<Refusal>> AdaptAsync(SiteDecision decision, IReadOnlyList<ContentItem> texts, CancellationToken cancellationToken)
    {
        decision.BasisVersions = SourceTexts.Basis(texts);
        foreach (var text in texts)
        {
            if (await _copies.ReleaseAsync(text.ContentItemId, cancellationToken) || await IsTakenAsync(text, cancellationToken))
                continue;
            var draft = new ContentItem { ContentItemId = text.ContentItemId, ContentItemVersionId = "", ContentType = text.ContentType, DisplayText = text.DisplayText, Content = CopiedText.Of(text) };
            if (await _save.ExecuteAsync(draft, basis: null, cancellationToken) is { Succeeded: false } saved)
                return saved.Refusals;
        }

        return [];
    }

    // The site has this language already: its own text stays.
    private Task<bool> IsTakenAsync(ContentItem text, CancellationToken cancellationToken) =>
        _db.Set<ContentItem>().AnyAsync(
            i => i.Latest && (i.ContentItemId == text.ContentItemId || (text.LocalizationSet != null && i.LocalizationSet == text.LocalizationSet && i.Culture == text.Culture)),
            cancellationToken);

    private bool Speaks(ContentItem text) => text.Culture.Length == 0 || _site.Site.Cultures.Contains(text.Culture, StringComparer.OrdinalIgnoreCase);

    private static DecisionState StateOf(DecisionDeed deed) => deed switch
    {
        DecisionDeed.Accept => DecisionState.Accepted,
        DecisionDeed.Adapt => DecisionState.Adapted,
        DecisionDeed.Hide => DecisionState.Hidden,
    };

    private static Refusal Missing() => new("distribution.missing", "The head office sends this text no longer to your site.");
}
