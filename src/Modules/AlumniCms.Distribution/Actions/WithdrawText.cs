using AlumniCms.ContentManagement.Copies;
using AlumniCms.Distribution.Models;
using AlumniCms.Distribution.Sending;
using AlumniCms.Kernel.Auditing;
using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Permissions;
using AlumniCms.Kernel.Results;
using AlumniCms.Kernel.Sites;

using Microsoft.EntityFrameworkCore;

namespace AlumniCms.Distribution.Actions;

/// <summary>Ends the sending of a text: copies go from the sites, what sites have made their own stays.</summary>
public sealed class WithdrawText
{
    private readonly AlumniDbContext _db;
    private readonly CurrentSite _site;
    private readonly CurrentActor _actor;
    private readonly SourceTexts _sources;
    private readonly CopiesInLine _line;
    private readonly WriteCopies _copies;
    private readonly AuditTrail _audit;

    internal WithdrawText(AlumniDbContext db, CurrentSite site, CurrentActor actor, SourceTexts sources, CopiesInLine line, WriteCopies copies, AuditTrail audit) =>
        (_db, _site, _actor, _sources, _line, _copies, _audit) = (db, site, actor, sources, line, copies, audit);

    /// <summary>Withdraws the text. Refused with code <c>forbidden</c>, <c>distribution.worldwide</c> or <c>distribution.missing</c>.</summary>
    public Task<Result<bool>> ExecuteAsync(long textId, CancellationToken cancellationToken)
    {
        if (!_actor.Has(DistributionPermissions.DistributeContent))
            return Task.FromResult<Result<bool>>(Refusal.Forbidden(DistributionPermissions.DistributeContent.Name));
        return _site.Site.IsWorldwide
            ? _db.InTransactionAsync(ct => WithdrawAsync(textId, ct), r => r.Succeeded, cancellationToken)
            : Task.FromResult<Result<bool>>(new Refusal("distribution.worldwide", "Texts are sent by the worldwide site."));
    }

    private async Task<Result<bool>> WithdrawAsync(long textId, CancellationToken cancellationToken)
    {
        if (await _db.Set<SentText>().FirstOrDefaultAsync(t => t.Id == textId, cancellationToken) is not { } text)
            return new Refusal("distribution.missing", "This text is sent no longer.");
        await _line.WaitAsync(text.SetId, cancellationToken);
        var followers = await _db.Set<SiteDecision>().Where(d => d.TextId == textId && d.State == DecisionState.Accepted).Select(d => d.TargetSiteId).ToListAsync(cancellationToken);
        var worldwide = await _sources.WorldwideAsync(cancellationToken);
        foreach (var source in await _sources.PublishedAsync(text.SetId, cancellationToken))
            await _copies.RemoveAsync(source.ContentItemId, worldwide, followers, cancellationToken);
        _db.Remove(text);
        _audit.Add("distribution.withdrawn", "ContentItem", text.SetId, TextInTrail.Of(text), after: null);
        await _db.SaveChangesAsync(cancellationToken);
        return true;
    }
}
