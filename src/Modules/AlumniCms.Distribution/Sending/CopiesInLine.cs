using AlumniCms.ContentManagement.Copies;
using AlumniCms.ContentManagement.Items;
using AlumniCms.Distribution.Models;
using AlumniCms.Distribution.Telling;
using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Outbox;
using AlumniCms.Kernel.Permissions;
using AlumniCms.Kernel.Results;
using AlumniCms.Kernel.Sites;

using Microsoft.EntityFrameworkCore;

namespace AlumniCms.Distribution.Sending;

/// <summary>
/// Makes the copies on sites what they ought to be: those of the published text, on exactly the sites that it is sent to and that show it.
/// All that happens to a text comes down to this, in the transaction of what happens. Scoped.
/// </summary>
internal sealed class CopiesInLine(AlumniDbContext db, ISiteStore sites, SourceTexts sources, WriteCopies copies, OutboxQueue outbox, CurrentActor actor, TimeProvider time)
{
    /// <summary>What happens to one text stands in a line, until the end of the transaction. SQLite has one writer anyway.</summary>
    public async Task WaitAsync(string setId, CancellationToken cancellationToken)
    {
        if (!db.IsSqlite)
            await db.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock(hashtextextended({"sent:" + setId}, 1))", cancellationToken);
    }

    /// <summary>Brings a text in line on all sites, or on those given.</summary>
    public async Task BringAsync(SentText text, IReadOnlyCollection<int>? siteIds, CancellationToken cancellationToken)
    {
        var decisions = await DecisionsAsync(text.Id, siteIds, cancellationToken);
        if (text.IsAutomatic)
            decisions.AddRange(await AcceptUnaskedAsync(text, siteIds, decisions, cancellationToken));
        await WriteAsync(text, decisions, await sources.PublishedAsync(text.SetId, cancellationToken), cancellationToken);
    }

    /// <summary>The head office has published one language of a text.</summary>
    public async Task UpdateAsync(SentText text, ContentItem source, CancellationToken cancellationToken)
    {
        var decisions = await DecisionsAsync(text.Id, null, cancellationToken);
        var surprised = decisions.Where(d => d is { State: DecisionState.Adapted, HasUpdate: false } && d.BasisVersions.GetValueOrDefault(source.ContentItemId) != source.ContentItemVersionId).ToList();
        foreach (var decision in surprised)
            decision.HasUpdate = true;
        if (surprised.Count > 0)
            outbox.Send(new SitesAsked(text.Id, [.. surprised.Select(d => d.TargetSiteId)], IsUpdate: true, actor.Id));
        await WriteAsync(text, decisions, [source], cancellationToken);
    }

    /// <summary>The head office has taken one language of a text off its own site: those who follow it show it no longer.</summary>
    public async Task EndAsync(SentText text, string contentItemId, CancellationToken cancellationToken)
    {
        var decisions = await DecisionsAsync(text.Id, null, cancellationToken);
        var worldwide = await sources.WorldwideAsync(cancellationToken);
        await copies.RemoveAsync(contentItemId, worldwide, [.. decisions.Where(d => d.State != DecisionState.Adapted).Select(d => d.TargetSiteId)], cancellationToken);
    }

    private async Task WriteAsync(SentText text, IReadOnlyList<SiteDecision> decisions, IReadOnlyList<ContentItem> texts, CancellationToken cancellationToken)
    {
        var (table, worldwide, audience) = (await sites.GetAsync(cancellationToken), await sources.WorldwideAsync(cancellationToken), text.Audience);
        var showing = decisions.Where(d => d.State == DecisionState.Accepted && table.ById(d.TargetSiteId) is { } site && audience.Includes(site)).ToList();
        var others = decisions.Except(showing).Where(d => d.State != DecisionState.Adapted).Select(d => d.TargetSiteId).ToList();
        var problems = new Dictionary<int, Refusal>();
        foreach (var source in texts)
        {
            var outcome = await copies.ExecuteAsync(source, worldwide, [.. showing.Select(d => table.ById(d.TargetSiteId)!)], cancellationToken);
            foreach (var (site, problem) in outcome.Problems)
                problems.TryAdd(site, problem);
            if (others.Count > 0)
                await copies.RemoveAsync(source.ContentItemId, worldwide, others, cancellationToken);
        }

        foreach (var decision in decisions)
            Note(decision, problems.GetValueOrDefault(decision.TargetSiteId));
        await db.SaveChangesAsync(cancellationToken);
    }

    private static void Note(SiteDecision decision, Refusal? problem)
    {
        var detail = problem?.Arguments is [var first, ..] ? first : "";
        (decision.ProblemCode, decision.ProblemDetail) = (problem?.Code, detail.Length > SiteDecision.ProblemLength ? detail[..SiteDecision.ProblemLength] : detail);
    }

    private async Task<List<SiteDecision>> AcceptUnaskedAsync(
        SentText text, IReadOnlyCollection<int>? siteIds, IReadOnlyList<SiteDecision> decisions, CancellationToken cancellationToken)
    {
        var (audience, now) = (text.Audience, time.GetUtcNow().UtcDateTime);
        var decided = decisions.Select(d => d.TargetSiteId).ToHashSet();
        var accepted = (await sites.GetAsync(cancellationToken)).All
            .Where(s => audience.Includes(s) && !decided.Contains(s.Id) && siteIds?.Contains(s.Id) != false)
            .Select(s => new SiteDecision { TextId = text.Id, TargetSiteId = s.Id, State = DecisionState.Accepted, DecidedUtc = now }).ToList();
        db.AddRange(accepted);
        return accepted;
    }

    private Task<List<SiteDecision>> DecisionsAsync(long textId, IReadOnlyCollection<int>? siteIds, CancellationToken cancellationToken)
    {
        var decisions = db.Set<SiteDecision>().Where(d => d.TextId == textId);
        return (siteIds is null ? decisions : decisions.Where(d => siteIds.Contains(d.TargetSiteId))).ToListAsync(cancellationToken);
    }
}
