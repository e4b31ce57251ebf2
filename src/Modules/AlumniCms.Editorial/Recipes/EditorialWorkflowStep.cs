using AlumniCms.ContentManagement.Definitions;
using AlumniCms.Editorial.Definitions;
using AlumniCms.Kernel.Permissions;
using AlumniCms.Recipes.Running;

namespace AlumniCms.Editorial.Recipes;

/// <summary>Our step <c>EditorialWorkflow</c>: <c>Workflows</c>, each with its states and transitions.</summary>
internal sealed class EditorialWorkflowStep(
    SaveEditorialWorkflow save, UncommittedContentModel model, IEnumerable<IPermissionProvider> permissions) : IRecipeStepHandler
{
    public string Name => "EditorialWorkflow";

    public async Task ExecuteAsync(RecipeStepContext step, CancellationToken cancellationToken)
    {
        var workflows = step.List("Workflows");
        var (changed, names) = (false, new List<string>());
        for (var i = 0; i < workflows.Count; i++)
        {
            var workflow = Read(step, i, workflows[i]);
            await RemarkAsync(step, i, workflow, cancellationToken);
            var saved = await save.ExecuteAsync(workflow, revision: null, cancellationToken);
            if (!saved.Succeeded)
                throw step.Error(saved.Refusals, $"Workflows[{i}]");
            changed |= saved.Value.HasChanged;
            names.Add(workflow.Name);
        }

        step.Report(
            changed ? RecipeOutcome.Done : RecipeOutcome.Unchanged,
            changed ? $"Editorial workflows written: {string.Join(", ", names)}." : "The editorial workflows are so already.");
    }

    private static EditorialWorkflow Read(RecipeStepContext step, int index, System.Text.Json.Nodes.JsonNode? node)
    {
        try
        {
            return EditorialWorkflowJson.Read(node);
        }
        catch (EditorialWorkflowException exception)
        {
            throw step.Error(exception.Problem, exception.Mend, exception.Path == "$" ? $"Workflows[{index}]" : $"Workflows[{index}].{exception.Path}");
        }
    }

    // A type or a permission may come with a later recipe or module: it is told, and does no harm.
    private async Task RemarkAsync(RecipeStepContext step, int index, EditorialWorkflow workflow, CancellationToken cancellationToken)
    {
        var types = await model.GetAsync(cancellationToken);
        foreach (var (type, i) in workflow.ContentTypes.Select((t, i) => (t, i)).Where(t => types.FindType(t.t) is null))
            step.Remark($"No content type is named '{type}' here yet.", $"Workflows[{index}].ContentTypes[{i}]");
        foreach (var (transition, t) in workflow.Transitions.Select((x, t) => (x, t)))
            foreach (var (permission, p) in transition.Permissions.Select((x, p) => (x, p)).Where(x => !IsKnown(x.x)))
                step.Remark($"No permission is named '{permission}' here: nobody but the operator has it.", $"Workflows[{index}].Transitions[{t}].Permissions[{p}]");
    }

    private bool IsKnown(string permission) =>
        permissions.Any(p => p.GetPermissions().Any(known => known.Name.Equals(permission, StringComparison.OrdinalIgnoreCase)) || p.Find(permission) is not null);
}
