namespace AlumniCms.Editorial.Definitions;

/// <summary>What holds a workflow together.</summary>
internal static class EditorialWorkflowRules
{
    /// <summary>Checks it.</summary>
    /// <exception cref="EditorialWorkflowException">A text could get lost on such a way.</exception>
    public static void Check(EditorialWorkflow workflow, int mostStates, int mostTransitions)
    {
        if (workflow.States.Length == 0 || workflow.States.Length > mostStates)
            throw new EditorialWorkflowException($"A workflow has between one and 30 states.", $"Write at least a draft and a published one.", "States");
        if (workflow.Transitions.Length > mostTransitions)
            throw new EditorialWorkflowException($"A workflow has at most 100 transitions.", $"Put several states into one \"From\".", "Transitions");
        Unique(workflow.States.Select(s => s.Name), "States");
        Unique(workflow.Transitions.Select(t => t.Name), "Transitions");
        Unique(workflow.ContentTypes, "ContentTypes");
        if (workflow.Initial.Kind != StateKind.Draft)
            throw new EditorialWorkflowException($"A text begins as a draft.", $"Put a state of the kind Draft first.", "States[0].Kind");
        foreach (var kind in new[] { StateKind.Published, StateKind.Scheduled, StateKind.Archived })
            if (workflow.States.Count(s => s.Kind == kind) > 1)
                throw new EditorialWorkflowException($"Two states are of the kind {kind}.", $"Make them one: they mean the same for readers.", "States");
        if (workflow.OfKind(StateKind.Published) is not { } published)
            throw new EditorialWorkflowException($"No state is of the kind Published, so readers would never see anything.", $"Add one.", "States");
        foreach (var (state, i) in workflow.States.Select((s, i) => (s, i)))
            CheckFall(workflow, state, $"States[{i}].WhenChanged");
        foreach (var (transition, i) in workflow.Transitions.Select((t, i) => (t, i)))
            Check(workflow, transition, $"Transitions[{i}]");
        if (!ReachableFrom(workflow, workflow.Initial).Contains(published.Name))
            throw new EditorialWorkflowException(
                $"No way leads from '{workflow.Initial.Name}' to '{published.Name}'.", $"Add the transitions in between.", "Transitions");
    }

    private static void CheckFall(EditorialWorkflow workflow, WorkflowState state, string path)
    {
        if (state.WhenChanged is not null && workflow.Find(state.WhenChanged)?.Kind != StateKind.Draft)
            throw new EditorialWorkflowException($"'{state.WhenChanged}' is no state of the kind Draft of this workflow.", $"Name one.", path);
    }

    private static void Check(EditorialWorkflow workflow, WorkflowTransition transition, string path)
    {
        if (transition.From.Length == 0)
            throw new EditorialWorkflowException($"A transition starts nowhere.", $"Write \"From\": [\"Draft\"].", $"{path}.From");
        foreach (var (from, i) in transition.From.Select((f, i) => (f, i)))
            if (workflow.Find(from) is null)
                throw new EditorialWorkflowException($"No state is named '{from}'.", $"Name one of this workflow.", $"{path}.From[{i}]");
        if (workflow.Find(transition.To) is not { } to)
            throw new EditorialWorkflowException($"No state is named '{transition.To}'.", $"Name one of this workflow.", $"{path}.To");
        if (transition.Permissions.Length == 0)
            throw new EditorialWorkflowException($"Nobody may take this transition.", $"Write \"Permissions\": [\"PublishContent\"].", $"{path}.Permissions");
        if (to.Kind == StateKind.Scheduled && !transition.Requires.Contains(WorkflowDemand.Date))
            throw new EditorialWorkflowException($"What waits for its hour needs one.", $"Add \"Date\" to \"Requires\".", $"{path}.Requires");
        if (to.Kind != StateKind.Scheduled && transition.Requires.Contains(WorkflowDemand.Date))
            throw new EditorialWorkflowException($"A date leads to a state of the kind Scheduled only.", $"Take \"Date\" out of \"Requires\", or lead it there.", $"{path}.Requires");
        if (to.Kind == StateKind.Archived && transition.From.Any(f => workflow.StateOf(f).Kind != StateKind.Published))
            throw new EditorialWorkflowException($"Only what readers see can be taken away from them.", $"Let it start at the published state.", $"{path}.From");
    }

    private static HashSet<string> ReachableFrom(EditorialWorkflow workflow, WorkflowState start)
    {
        var found = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { start.Name };
        var next = new Queue<WorkflowState>([start]);
        while (next.TryDequeue(out var state))
            foreach (var transition in workflow.From(state))
                if (found.Add(workflow.StateOf(transition.To).Name))
                    next.Enqueue(workflow.StateOf(transition.To));
        return found;
    }

    private static void Unique(IEnumerable<string> names, string path)
    {
        if (names.GroupBy(n => n, StringComparer.OrdinalIgnoreCase).FirstOrDefault(g => g.Count() > 1) is { } twice)
            throw new EditorialWorkflowException($"'{twice.Key}' stands there twice.", $"Give each its own name.", path);
    }
}
