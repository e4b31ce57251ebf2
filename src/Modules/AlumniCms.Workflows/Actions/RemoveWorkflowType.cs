using AlumniCms.Kernel.Auditing;
using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Permissions;
using AlumniCms.Kernel.Results;
using AlumniCms.Workflows.Models;
using AlumniCms.Workflows.Running;

using Microsoft.EntityFrameworkCore;

namespace AlumniCms.Workflows.Actions;

/// <summary>Takes a workflow away, with its runs and their paths.</summary>
internal sealed class RemoveWorkflowType(AlumniDbContext db, CurrentActor actor, EnabledWorkflows enabled, AuditTrail audit)
{
    /// <summary>Removes it; one that is not there stays so. Refused with code <c>forbidden</c>.</summary>
    public Task<Result<int>> ExecuteAsync(string workflowTypeId, CancellationToken cancellationToken)
    {
        if (!actor.Has(WorkflowPermissions.ManageWorkflows, ""))
            return Task.FromResult<Result<int>>(Refusal.Forbidden(WorkflowPermissions.ManageWorkflows.Name));
        return db.InTransactionAsync<Result<int>>(
            async ct =>
            {
                if (await db.Set<WorkflowTypeRow>().SingleOrDefaultAsync(t => t.WorkflowTypeId == workflowTypeId, ct) is not { } row)
                    return 0;
                await db.Set<WorkflowTimer>().Where(t => t.WorkflowTypeId == workflowTypeId).ExecuteDeleteAsync(ct);
                var runs = await db.Set<Workflow>().Where(w => w.WorkflowTypeId == workflowTypeId).ExecuteDeleteAsync(ct);
                db.Remove(row);
                audit.Add("workflow.removed", "Workflow", workflowTypeId, before: new { row.Name, IsEnabled = row.IsRunning });
                await db.SaveChangesAsync(ct);
                enabled.Forget();
                return runs;
            },
            r => r.Succeeded,
            cancellationToken);
    }
}
