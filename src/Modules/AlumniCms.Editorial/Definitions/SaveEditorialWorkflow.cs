using System.Text.Json.Nodes;

using AlumniCms.Kernel.Auditing;
using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Permissions;
using AlumniCms.Kernel.Results;

using Microsoft.EntityFrameworkCore;

namespace AlumniCms.Editorial.Definitions;

/// <summary>Writes a workflow of the current site, or takes it away.</summary>
public sealed class SaveEditorialWorkflow
{
    private readonly AlumniDbContext _db;
    private readonly CurrentActor _actor;
    private readonly AuditTrail _audit;

    internal SaveEditorialWorkflow(AlumniDbContext db, CurrentActor actor, AuditTrail audit) => (_db, _actor, _audit) = (db, actor, audit);

    /// <summary>
    /// Writes it. Refused with code <c>forbidden</c>, <c>conflict</c>, or <c>workflow.types-taken</c> when another workflow of the site names
    /// one of its types, or is for all types too.
    /// </summary>
    /// <param name="workflow">The workflow.</param>
    /// <param name="revision">What the change was made from: 0 for a new one; null where the last word wins, as in a recipe.</param>
    /// <param name="cancellationToken">Cancels the change.</param>
    public async Task<Result<WorkflowSaved>> ExecuteAsync(EditorialWorkflow workflow, int? revision, CancellationToken cancellationToken)
    {
        if (!_actor.Has(EditorialPermissions.ManageEditorialWorkflows))
            return Refusal.Forbidden(EditorialPermissions.ManageEditorialWorkflows.Name);
        try
        {
            return await _db.InTransactionAsync(ct => SaveAsync(workflow, revision, ct), result => result.Succeeded, cancellationToken);
        }
        catch (DbUpdateException exception) when (_db.Database.CurrentTransaction is null && (exception is DbUpdateConcurrencyException || LostRace.Is(exception)))
        {
            return Conflict;
        }
    }

    /// <summary>Takes it away: its texts go by what stands below it. Refused with code <c>forbidden</c>; what is not there is gone already.</summary>
    public async Task<Result<bool>> RemoveAsync(string name, CancellationToken cancellationToken)
    {
        if (!_actor.Has(EditorialPermissions.ManageEditorialWorkflows))
            return Refusal.Forbidden(EditorialPermissions.ManageEditorialWorkflows.Name);
        return await _db.InTransactionAsync(
            async ct =>
            {
                if (await FindAsync(name, ct) is not { } row)
                    return false;
                _db.Remove(row);
                _db.Evict(EditorialWorkflowStore.Tag);
                _audit.Add("editorial-workflow.removed", "EditorialWorkflow", row.Name, JsonNode.Parse(row.Json));
                await _db.SaveChangesAsync(ct);
                return true;
            },
            cancellationToken);
    }

    private static Refusal Conflict { get; } =
        new("conflict", "Somebody else has changed this workflow meanwhile. Look at it as it is now and change it again.");

    private async Task<Result<WorkflowSaved>> SaveAsync(EditorialWorkflow workflow, int? revision, CancellationToken cancellationToken)
    {
        var json = EditorialWorkflowJson.Write(workflow).ToJsonString();
        var row = await FindAsync(workflow.Name, cancellationToken);
        if (revision is { } seen && seen != (row?.Revision ?? 0))
            return Conflict;
        if (row?.Json == json)
            return new WorkflowSaved(workflow, HasChanged: false, row.Revision);
        if (await FindRivalAsync(workflow, cancellationToken) is { } rival)
            return rival;
        var before = row is null ? null : JsonNode.Parse(row.Json);
        row ??= _db.Add(new EditorialWorkflowRow { Name = workflow.Name, Json = json }).Entity;
        row.Json = json;
        row.Revision++;
        _db.Evict(EditorialWorkflowStore.Tag);
        _audit.Add("editorial-workflow.saved", "EditorialWorkflow", workflow.Name, before, JsonNode.Parse(json));
        await _db.SaveChangesAsync(cancellationToken);
        return new WorkflowSaved(workflow, HasChanged: true, row.Revision);
    }

    private async Task<Refusal?> FindRivalAsync(EditorialWorkflow workflow, CancellationToken cancellationToken)
    {
        var others = await _db.Set<EditorialWorkflowRow>().AsNoTracking().Where(r => r.Name != workflow.Name).ToListAsync(cancellationToken);
        foreach (var other in others.Select(o => EditorialWorkflowJson.Read(JsonNode.Parse(o.Json))))
        {
            if (workflow.ContentTypes.Length == 0 && other.ContentTypes.Length == 0)
                return Refusal.Of("workflow.types-taken", $"The workflow ‘{other.Name}’ is for all other types already. Name the types of this one.", "ContentTypes");
            if (workflow.ContentTypes.FirstOrDefault(t => other.ContentTypes.Contains(t, StringComparer.OrdinalIgnoreCase)) is { } taken)
                return Refusal.Of("workflow.types-taken", $"‘{taken}’ goes by the workflow ‘{other.Name}’ already. Take it out there first.", "ContentTypes");
        }

        return null;
    }

    private Task<EditorialWorkflowRow?> FindAsync(string name, CancellationToken cancellationToken) =>
        _db.Set<EditorialWorkflowRow>().SingleOrDefaultAsync(r => r.Name == name, cancellationToken);
}
