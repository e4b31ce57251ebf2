using System.Globalization;
using System.Text.Json.Nodes;

using AlumniCms.Recipes.Running;
using AlumniCms.Workflows.Actions;
using AlumniCms.Workflows.Format;

namespace AlumniCms.Workflows.Recipes;

/// <summary>Orchard Core’s step <c>WorkflowType</c>. A workflow with something that is not understood is kept, reported and does not run.</summary>
internal sealed class WorkflowTypeStep(SaveWorkflowType save) : IRecipeStepHandler
{
    public string Name => "WorkflowType";

    public async Task ExecuteAsync(RecipeStepContext step, CancellationToken cancellationToken)
    {
        var data = step.List("data");
        var (changed, held) = (0, 0);
        for (var i = 0; i < data.Count; i++)
        {
            var path = string.Create(CultureInfo.InvariantCulture, $"data[{i}]");
            var type = Read(step, data[i], path);
            if (type.WorkflowTypeId.Length == 0)
                step.Remark("The workflow has no WorkflowTypeId, so that every run makes another one. Give it one.", path);
            var saved = await save.ExecuteAsync(type, basis: null, cancellationToken);
            if (!saved.Succeeded)
                throw step.Error(saved.Refusals, path);
            foreach (var finding in saved.Value.Findings)
            {
                if (finding.Blocks && step.Run.Options.Strict)
                    throw step.Error(finding.Message, "Mend it, or run without --strict.", Join(path, finding.Path));
                step.Remark(finding.Message + (finding.Blocks ? " The workflow is kept and does not run until then." : ""), Join(path, finding.Path));
            }

            changed += saved.Value.IsChanged ? 1 : 0;
            held += saved.Value.Row.Problems > 0 ? 1 : 0;
        }

        step.Report(
            changed > 0 ? RecipeOutcome.Done : RecipeOutcome.Unchanged,
            string.Create(CultureInfo.InvariantCulture, $"{data.Count} workflows, {changed} of them new or changed{(held > 0 ? $", {held} that cannot run yet" : "")}."));
    }

    private static WorkflowType Read(RecipeStepContext step, JsonNode? node, string path)
    {
        if (node is not JsonObject json)
            throw step.Error("A workflow is no object.", "Write {…}.", path);
        try
        {
            return WorkflowTypeJson.Read(json);
        }
        catch (WorkflowFormatException exception)
        {
            throw step.Error(exception.Problem, exception.Mend, Join(path, exception.Path));
        }
    }

    private static string Join(string path, string rest) => rest.Length == 0 ? path : $"{path}.{rest}";
}
