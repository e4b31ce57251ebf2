using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Permissions;
using AlumniCms.Kernel.Results;

using Microsoft.EntityFrameworkCore;

namespace AlumniCms.Kernel.Auditing;

/// <summary>Reads the audit trail of the current site. Scoped.</summary>
public sealed class AuditQuery(AlumniDbContext db, CurrentActor actor)
{
    /// <summary>The greatest number of entries on a page.</summary>
    public const int PageLimit = 200;

    /// <summary>A page of entries. Refused with code <c>forbidden</c>.</summary>
    /// <param name="filter">Which entries.</param>
    /// <param name="belowId">Where the page begins: the former page’s <see cref="AuditPage.NextBelowId"/>, or null for the newest entries.</param>
    /// <param name="size">Entries on a page; at most <see cref="PageLimit"/>.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task<Result<AuditPage>> PageAsync(AuditFilter filter, long? belowId, int size, CancellationToken cancellationToken)
    {
        if (!actor.Has(KernelPermissions.ViewAuditTrail))
            return Refusal.Forbidden(KernelPermissions.ViewAuditTrail.Name);
        size = Math.Clamp(size, 1, PageLimit);
        var entries = await Filtered(filter).Where(e => belowId == null || e.Id < belowId).Take(size + 1).ToListAsync(cancellationToken);
        return entries.Count > size
            ? new AuditPage(entries[..size], entries[size - 1].Id)
            : new AuditPage(entries, NextBelowId: null);
    }

    /// <summary>All entries, newest first, read as they are asked for. Refused with code <c>forbidden</c>.</summary>
    public Result<IAsyncEnumerable<AuditEntry>> Stream(AuditFilter filter) => actor.Has(KernelPermissions.ViewAuditTrail)
        ? Result<IAsyncEnumerable<AuditEntry>>.Of(Filtered(filter).AsAsyncEnumerable())
        : Refusal.Forbidden(KernelPermissions.ViewAuditTrail.Name);

    /// <summary>A numbered page with the count of all entries. Refused with code <c>forbidden</c>.</summary>
    /// <param name="filter">Which entries.</param>
    /// <param name="page">Number of the page, from 1.</param>
    /// <param name="size">Entries on a page; at most <see cref="PageLimit"/>.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task<Result<AuditList>> ListAsync(AuditFilter filter, int page, int size, CancellationToken cancellationToken)
    {
        if (!actor.Has(KernelPermissions.ViewAuditTrail))
            return Refusal.Forbidden(KernelPermissions.ViewAuditTrail.Name);
        size = Math.Clamp(size, 1, PageLimit);
        var entries = Filtered(filter);
        return new AuditList(
            await entries.Skip((Math.Max(page, 1) - 1) * size).Take(size).ToListAsync(cancellationToken), await entries.LongCountAsync(cancellationToken));
    }

    /// <summary>One entry of the current site, or null. Refused with code <c>forbidden</c>.</summary>
    public async Task<Result<AuditEntry?>> FindAsync(long id, CancellationToken cancellationToken) => actor.Has(KernelPermissions.ViewAuditTrail)
        ? await db.Set<AuditEntry>().AsNoTracking().SingleOrDefaultAsync(e => e.Id == id, cancellationToken)
        : Refusal.Forbidden(KernelPermissions.ViewAuditTrail.Name);

    private IQueryable<AuditEntry> Filtered(AuditFilter filter)
    {
        var entries = db.Set<AuditEntry>().AsNoTracking();
        if (filter.ActionPrefix is { Length: > 0 } prefix)
            entries = entries.Where(e => e.Action.StartsWith(prefix));
        if (filter.ActorId is { } who)
            entries = entries.Where(e => e.ActorId == who);
        if (filter.SubjectType is { } type)
            entries = entries.Where(e => e.SubjectType == type);
        if (filter.SubjectId is { } id)
            entries = entries.Where(e => e.SubjectId == id);
        if (filter.Involving is { } ids)
            entries = entries.Where(e => ids.Contains(e.ActorId) || ids.Contains(e.SubjectId));
        if (filter.FromUtc is { } from)
            entries = entries.Where(e => e.OccurredUtc >= from);
        if (filter.BeforeUtc is { } before)
            entries = entries.Where(e => e.OccurredUtc < before);
        return entries.OrderByDescending(e => e.Id);
    }
}
