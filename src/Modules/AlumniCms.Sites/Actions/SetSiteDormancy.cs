using AlumniCms.Kernel.Auditing;
using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Modules;
using AlumniCms.Kernel.Outbox;
using AlumniCms.Kernel.Permissions;
using AlumniCms.Kernel.Results;
using AlumniCms.Kernel.Sites;
using AlumniCms.Sites.Models;
using AlumniCms.Sites.Rules;
using AlumniCms.Sites.Storage;

using Microsoft.EntityFrameworkCore;

namespace AlumniCms.Sites.Actions;

/// <summary>Says that nobody looks after a site for now and who answers for it, or that it is awake again. Asks for <c>ManageSites</c>.</summary>
public sealed class SetSiteDormancy(
    AlumniDbContext db, CurrentSite site, CurrentActor actor, ModuleCatalog modules, AuditTrail audit, OutboxQueue outbox, TimeProvider time)
{
    private const string Action = "site.dormancy-set";

    private readonly SiteWriter _writer = new(db, site, actor, modules, audit, time, Action);

    /// <summary>
    /// Marks a site as dormant, or changes who answers for one that is. Refused with <c>site.unknown</c>, <c>site.changed-since</c> or a
    /// code <c>dormancy.…</c> with the path <c>Reason</c> or <c>Answerer</c>.
    /// </summary>
    /// <param name="key">Key of the site.</param>
    /// <param name="reason">Why; at most 500 characters.</param>
    /// <param name="answerer">Key of the site that answers for it; null, or the worldwide one's, for the head office.</param>
    /// <param name="revision">The revision of the site that whoever asks has seen; null for whatever it is.</param>
    /// <param name="cancellationToken">Stops the work; nothing is written then.</param>
    public Task<Result<SiteSaved>> MarkAsync(string key, string reason, string? answerer, int? revision = null, CancellationToken cancellationToken = default) =>
        ChangeAsync(key, revision, (row, ct) => MarkAsync(row, reason.Trim(), answerer, ct), cancellationToken);

    /// <summary>Says that people look after the site again; nothing changes for one that is awake.</summary>
    /// <inheritdoc cref="MarkAsync(string, string, string?, int?, CancellationToken)"/>
    public Task<Result<SiteSaved>> WakeAsync(string key, int? revision = null, CancellationToken cancellationToken = default) =>
        ChangeAsync(
            key,
            revision,
            (row, _) =>
            {
                row.DormancyJson = null;
                return Task.FromResult<IReadOnlyList<Refusal>>([]);
            },
            cancellationToken);

    private Task<Result<SiteSaved>> ChangeAsync(
        string key, int? revision, Func<SiteRow, CancellationToken, Task<IReadOnlyList<Refusal>>> change, CancellationToken cancellationToken) =>
        _writer.RunAsync(
            isAllowed: false,
            async ct =>
            {
                if (await _writer.FindAsync(key.ToLowerInvariant(), ct) is not { } row)
                    return new Refusal("site.unknown", $"There is no site '{Shown.Short(key)}'. Use the key of a site of this network.", nameof(Site.Key));
                if (SiteWriter.ChangedSince(row, revision) is { } changed)
                    return changed;
                var before = row.DormancyJson;
                if (await change(row, ct) is { Count: > 0 } refusals)
                    return Result<SiteSaved>.Refused(refusals);
                var saved = await _writer.KeepAsync(row, ct);
                if (saved is { Succeeded: true, Value.Changed: true })
                    await TellAsync(row, before, ct);
                return saved;
            },
            cancellationToken);

    private async Task<IReadOnlyList<Refusal>> MarkAsync(SiteRow row, string reason, string? asked, CancellationToken cancellationToken)
    {
        List<Refusal> refusals = [.. DormancyRules.CheckSite(row), .. DormancyRules.CheckReason(reason)];
        var answerer = string.IsNullOrWhiteSpace(asked) ? null : await _writer.FindAsync(asked.Trim().ToLowerInvariant(), cancellationToken);
        if (!string.IsNullOrWhiteSpace(asked))
            refusals.AddRange(DormancyRules.CheckAnswerer(row, asked, answerer));
        if (refusals.Count > 0)
            return refusals;
        var before = row.DormancyJson is { } json ? SiteJson.ReadDormancy(json) : null;
        var named = answerer is { IsWorldwide: false } ? answerer.Key : null;
        if (before is null || before.Reason != reason || before.Answerer != named)
            row.DormancyJson = SiteJson.Write(new Dormancy(before?.SinceUtc ?? time.GetUtcNow().UtcDateTime, reason, named, actor.Id, actor.ByLine));
        return [];
    }

    // The trail of each site that is concerned says it: who looks there finds why somebody else works on its texts.
    private async Task TellAsync(SiteRow row, string? before, CancellationToken cancellationToken)
    {
        var (was, now) = (await AnswererAsync(before, cancellationToken), await AnswererAsync(row.DormancyJson, cancellationToken));
        var (here, culture) = (site.HasSite ? site.Site : null, site.Culture);
        try
        {
            foreach (var concerned in new[] { row, was, now }.OfType<SiteRow>().Distinct())
            {
                site.Enter(concerned.ToSite(modules));
                outbox.Send(new SiteDormancySet(row.Key, row.DormancyJson is not null, now?.Key, actor.Id));
                if (concerned.Id != (here?.Id ?? row.Id))
                    audit.Add(Action, "Site", row.Key, DormancyInTrail.Of(before), DormancyInTrail.Of(row.DormancyJson));
                await db.SaveChangesAsync(cancellationToken);
            }
        }
        finally
        {
            site.Leave();
            if (here is not null)
                site.Enter(here, culture);
        }
    }

    private async Task<SiteRow?> AnswererAsync(string? dormancy, CancellationToken cancellationToken)
    {
        if (dormancy is null)
            return null;
        var key = SiteJson.ReadDormancy(dormancy).Answerer;
        return await db.Set<SiteRow>().SingleOrDefaultAsync(s => key == null ? s.IsWorldwide : s.Key == key, cancellationToken);
    }
}
