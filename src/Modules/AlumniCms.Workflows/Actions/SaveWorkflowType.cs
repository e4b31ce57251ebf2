using AlumniCms.Kernel.Auditing;
using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Ids;
using AlumniCms.Kernel.Permissions;
using AlumniCms.Kernel.Results;
using AlumniCms.Kernel.Sites;
using AlumniCms.Workflows.Activities;
using AlumniCms.Workflows.Checking;
using AlumniCms.Workflows.Format;
using AlumniCms.Workflows.Models;
using AlumniCms.Workflows.Running;

using Microsoft.EntityFrameworkCore;

namespace AlumniCms.Workflows.Actions;

/// <summary>Keeps a workflow of the current site. One that cannot run is kept too, and does not run.</summary>
internal sealed class SaveWorkflowType(
    AlumniDbContext db, CurrentSite site, CurrentActor actor, WorkflowCheck check, EnabledWorkflows enabled, AuditTrail audit, TimeProvider time)
{
    /// <summary>
    /// Saves the workflow under its id, or as a new one where it has none. The same again changes nothing. Refused with code
    /// <c>forbidden</c>, <c>conflict</c>, <c>workflow.name</c> or <c>workflow.id</c>.
    /// </summary>
    /// <param name="type">The workflow.</param>
    /// <param name="basis">The revision that somebody has started from; 0 for a new one, null to replace whatever there is.</param>
    /// <param name="cancellationToken">Cancels; nothing is half saved.</param>
    public async Task<Result<SavedWorkflowType>> ExecuteAsync(WorkflowType type, int? basis, CancellationToken cancellationToken)
    {
        if (!actor.Has(WorkflowPermissions.ManageWorkflows, ""))
            return Refusal.Forbidden(WorkflowPermissions.ManageWorkflows.Name);
        if (type.WorkflowTypeId.Length == 0)
            type = type with { WorkflowTypeId = IdGenerator.NewId(time) };
        if (type.WorkflowTypeId.Length > WorkflowModel.IdLength || !type.WorkflowTypeId.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_'))
            return new Refusal("workflow.id", "The id of a workflow has at most 64 letters and digits.", "WorkflowTypeId");
        if (string.IsNullOrWhiteSpace(type.Name) || type.Name.Length > WorkflowModel.NameLength || type.Name.Any(char.IsControl))
            return new Refusal("workflow.name", "A workflow needs a name of at most 200 characters.", "Name");
        try
        {
            return await db.InTransactionAsync(ct => SaveAsync(type, basis, ct), r => r.Succeeded, cancellationToken);
        }
        catch (DbUpdateException exception) when (LostRace.Is(exception))
        {
            return Second;
        }
    }

    private static Refusal Second => new("conflict", "Somebody else has changed the workflow meanwhile. Look at it as it is now, and do it again.");

    private async Task<Result<SavedWorkflowType>> SaveAsync(WorkflowType type, int? basis, CancellationToken cancellationToken)
    {
        var findings = check.Find(type);
        var row = await db.Set<WorkflowTypeRow>().SingleOrDefaultAsync(t => t.WorkflowTypeId == type.WorkflowTypeId, cancellationToken);
        if (basis is not null && basis != (row?.Revision ?? 0))
            return Second;
        var json = WorkflowTypeJson.Write(type).ToJsonString(WorkflowTypeJson.Compact);
        var problems = findings.Count(f => f.Blocks);

        // A new version of the program may understand more of the same text.
        if (row?.Json == json && row.Problems == problems)
            return new SavedWorkflowType(row, findings, IsChanged: false);
        var isNew = row is null;
        var before = row is null ? null : new { row.Name, IsEnabled = row.IsRunning };
        row ??= db.Add(new WorkflowTypeRow { WorkflowTypeId = type.WorkflowTypeId, Name = "", Json = "", Triggers = "" }).Entity;
        row.Name = type.Name.Trim();
        row.Json = json;
        row.Problems = problems;
        row.IsRunning = type.IsEnabled && row.Problems == 0;
        row.Triggers = string.Concat(type.Activities.Where(a => a.IsStart).Select(a => a.Name).Where(n => n.EndsWith("Event", StringComparison.OrdinalIgnoreCase)).Distinct(StringComparer.OrdinalIgnoreCase).Take(5).Select(Known).Select(EnabledWorkflows.Bar));
        row.Revision++;
        row.ModifiedUtc = time.GetUtcNow().UtcDateTime;
        await SetTimersAsync(type, row, cancellationToken);
        audit.Add(isNew ? "workflow.added" : "workflow.changed", "Workflow", type.WorkflowTypeId, before, new { row.Name, IsEnabled = row.IsRunning });
        await db.SaveChangesAsync(cancellationToken);
        enabled.Forget();
        return new SavedWorkflowType(row, findings, IsChanged: true);
    }

    // Events are told in Orchard Core’s capitals, whatever somebody typed.
    private static string Known(string name) =>
        new[] { ContentEvent.Created, ContentEvent.Published, ContentEvent.Unpublished, TimerEvent.EventName }.FirstOrDefault(n => n.Equals(name, StringComparison.OrdinalIgnoreCase)) ?? name[..Math.Min(name.Length, WorkflowModel.IdLength)];

    private async Task SetTimersAsync(WorkflowType type, WorkflowTypeRow row, CancellationToken cancellationToken)
    {
        await db.Set<WorkflowTimer>().Where(t => t.WorkflowTypeId == type.WorkflowTypeId).ExecuteDeleteAsync(cancellationToken);
        if (!row.IsRunning)
            return;
        foreach (var timer in type.Activities.Where(a => a.IsStart && a.Name.Equals(TimerEvent.EventName, StringComparison.OrdinalIgnoreCase)))
            if (TimerEvent.Next(timer, row.ModifiedUtc, TimerEvent.Zone(site.Site)) is { } due)
                db.Add(new WorkflowTimer { WorkflowTypeId = type.WorkflowTypeId, ActivityId = timer.ActivityId, TimeZone = site.Site.TimeZone, DueUtc = due });
    }
}
