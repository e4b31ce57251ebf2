using AlumniCms.ContentManagement.Items;
using AlumniCms.ContentManagement.Parts;
using AlumniCms.Distribution.Models;
using AlumniCms.Distribution.Sending;
using AlumniCms.Distribution.Telling;
using AlumniCms.Kernel.Auditing;
using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Outbox;
using AlumniCms.Kernel.Permissions;
using AlumniCms.Kernel.Results;
using AlumniCms.Kernel.Sites;

using Microsoft.EntityFrameworkCore;

namespace AlumniCms.Distribution.Actions;

/// <summary>Sends a published text of the worldwide site to country sites, or changes to whom it is sent.</summary>
public sealed class SendText
{
    private readonly AlumniDbContext _db;
    private readonly CurrentSite _site;
    private readonly CurrentActor _actor;
    private readonly ISiteStore _sites;
    private readonly CopiesInLine _copies;
    private readonly OutboxQueue _outbox;
    private readonly AuditTrail _audit;
    private readonly TimeProvider _time;

    internal SendText(
        AlumniDbContext db, CurrentSite site, CurrentActor actor, ISiteStore sites, CopiesInLine copies, OutboxQueue outbox, AuditTrail audit, TimeProvider time) =>
        (_db, _site, _actor, _sites, _copies, _outbox, _audit, _time) = (db, site, actor, sites, copies, outbox, audit, time);

    /// <summary>Sends the text with all its languages. Refused with code <c>forbidden</c>, <c>distribution.…</c> or <c>conflict</c>.</summary>
    /// <param name="contentItemId">The text in any of its languages.</param>
    /// <param name="audience">The sites. Those that are left out of it show the text no longer, unless they have made it their own.</param>
    /// <param name="isAutomatic">Whether sites show it unless they hide it; else they are asked.</param>
    /// <param name="revision">What the sender has seen: 0 for a text that is not sent yet; null to mind nothing.</param>
    /// <param name="cancellationToken">Stops the work; nothing is sent then.</param>
    /// <returns>The number of what is sent.</returns>
    public async Task<Result<long>> ExecuteAsync(string contentItemId, SiteAudience audience, bool isAutomatic, int? revision, CancellationToken cancellationToken)
    {
        if (!_actor.Has(DistributionPermissions.DistributeContent))
            return Refusal.Forbidden(DistributionPermissions.DistributeContent.Name);
        if (!_site.Site.IsWorldwide)
            return new Refusal("distribution.worldwide", "Texts are sent by the worldwide site.");
        var refusals = Unknown(audience, await _sites.GetAsync(cancellationToken)).ToList();
        if (refusals.Count > 0)
            return Result<long>.Refused(refusals);
        try
        {
            return await _db.InTransactionAsync(ct => SendAsync(contentItemId, audience, isAutomatic, revision, ct), r => r.Succeeded, cancellationToken);
        }
        catch (DbUpdateException exception) when (_db.Database.CurrentTransaction is null && LostRace.Is(exception))
        {
            return Conflict();
        }
    }

    private async Task<Result<long>> SendAsync(string contentItemId, SiteAudience audience, bool isAutomatic, int? revision, CancellationToken cancellationToken)
    {
        if (await _db.Set<ContentItem>().AsNoTracking().FirstOrDefaultAsync(i => i.ContentItemId == contentItemId && i.Published, cancellationToken) is not { } item)
            return new Refusal("distribution.unpublished", "Only what readers of the worldwide site see can be sent. Publish the text first.");
        if (item.As<AutoroutePart>() is not { Path.Length: > 0, SetHomepage: false })
            return new Refusal("distribution.page", "Only a text with an address of its own can be sent, and no home page.");
        var key = SourceTexts.KeyOf(item);
        await _copies.WaitAsync(key, cancellationToken);
        var text = await _db.Set<SentText>().FirstOrDefaultAsync(t => t.SetId == key, cancellationToken);
        if (revision is { } seen && seen != (text?.Revision ?? 0))
            return Conflict();
        var (before, former) = text is null ? (null, null) : (TextInTrail.Of(text), text.Audience);
        if (text is null)
            _db.Add(text = new SentText { SetId = key, ContentType = item.ContentType, SentUtc = _time.GetUtcNow().UtcDateTime, SentBy = _actor.ByLine });
        (text.Audience, text.IsAutomatic) = (audience, isAutomatic);
        text.Revision++;
        _audit.Add("distribution.sent", "ContentItem", contentItemId, before, TextInTrail.Of(text));
        await _db.SaveChangesAsync(cancellationToken);
        await _copies.BringAsync(text, siteIds: null, cancellationToken);
        if (!isAutomatic)
            await AskAsync(text, former, cancellationToken);
        return text.Id;
    }

    // Sites that were asked before are not asked again.
    private async Task AskAsync(SentText text, SiteAudience? former, CancellationToken cancellationToken)
    {
        var audience = text.Audience;
        int[] asked = [.. (await _sites.GetAsync(cancellationToken)).All.Where(s => audience.Includes(s) && former?.Includes(s) != true).Select(s => s.Id)];
        if (asked.Length == 0)
            return;
        _outbox.Send(new SitesAsked(text.Id, asked, IsUpdate: false, _actor.Id));
        await _db.SaveChangesAsync(cancellationToken);
    }

    private static IEnumerable<Refusal> Unknown(SiteAudience audience, SiteTable table)
    {
        if (audience.Kind != AudienceKind.All && audience.Keys.Length == 0)
            yield return new Refusal("distribution.nobody", "Say to whom the text is sent: choose a region or a site at least.", "Audience");
        if (audience.Write().Length > SentText.KeysLength)
            yield return new Refusal("distribution.many", "These are more names than fit. Choose regions, or all sites.", "Audience");
        var sites = table.All.Where(s => !s.IsWorldwide).ToList();
        foreach (var key in audience.Keys)
            if (audience.Kind == AudienceKind.Regions && !sites.Exists(s => string.Equals(s.Region, key, StringComparison.OrdinalIgnoreCase)))
                yield return Refusal.Of("distribution.region", $"No site of the network is in a region “{Short(key)}”.", "Audience");
            else if (audience.Kind == AudienceKind.Sites && !sites.Exists(s => string.Equals(s.Key, key, StringComparison.OrdinalIgnoreCase)))
                yield return Refusal.Of("distribution.site", $"The network has no country site “{Short(key)}”.", "Audience");
    }

    private static string Short(string key) => key.Length > 60 ? key[..60] + "…" : key;

    private static Refusal Conflict() => new("conflict", "Somebody else has changed it meanwhile. Look at it as it is now, and do it again.");
}
