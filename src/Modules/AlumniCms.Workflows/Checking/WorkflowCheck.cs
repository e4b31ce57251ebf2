using System.Globalization;

using AlumniCms.Workflows.Activities;
using AlumniCms.Workflows.Format;
using AlumniCms.Workflows.Models;

namespace AlumniCms.Workflows.Checking;

/// <summary>Looks a workflow through before it may run: what is not understood, what leads nowhere, what would never end.</summary>
internal sealed class WorkflowCheck(ActivityCatalog catalog)
{
    private const int MostActivities = 200;
    private const int MostTransitions = 400;
    private const int LongestOutcome = 100;

    /// <summary>The report; the workflow may run when nothing in it blocks.</summary>
    public IReadOnlyList<WorkflowFinding> Find(WorkflowType type)
    {
        var findings = new List<WorkflowFinding>();
        Sizes(type, findings);
        if (findings.Count > 0)
            return findings;
        Ids(type, findings);
        Starts(type, findings);
        for (var i = 0; i < type.Activities.Length; i++)
            Activity(new ActivityCheck(type, i, findings));
        for (var i = 0; i < type.Transitions.Length; i++)
            Way(type, i, findings);
        WorkflowGraph.Check(type, findings);
        return findings;
    }

    private static void Sizes(WorkflowType type, List<WorkflowFinding> findings)
    {
        if (type.Activities.Length > MostActivities || type.Transitions.Length > MostTransitions)
            findings.Add(new("", $"The workflow has more than {MostActivities} activities or {MostTransitions} transitions. Make several of it.", Blocks: true));
        if (type.Activities.IsEmpty)
            findings.Add(new("Activities", $"The workflow has no activities. Write what starts it and what it does.", Blocks: true));
    }

    private static void Ids(WorkflowType type, List<WorkflowFinding> findings)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < type.Activities.Length; i++)
            if (type.Activities[i].ActivityId is var id && (id.Length is 0 or > WorkflowModel.IdLength || id.Any(char.IsControl)))
                findings.Add(new(At("Activities", i, "ActivityId"), $"The activity’s id is missing, or has more than {WorkflowModel.IdLength} characters. Give it one of its own.", Blocks: true));
            else if (!seen.Add(id))
                findings.Add(new(At("Activities", i, "ActivityId"), $"Two activities have the id “{id}”. Give each one of its own.", Blocks: true));
    }

    private void Starts(WorkflowType type, List<WorkflowFinding> findings)
    {
        if (!type.Activities.Any(a => a.IsStart))
            findings.Add(new("Activities", $"Nothing starts the workflow. Set IsStart to true for an event.", Blocks: true));
        for (var i = 0; i < type.Activities.Length; i++)
            if (type.Activities[i] is { IsStart: true } start && catalog.Find(start.Name) is { IsEvent: false })
                findings.Add(new(At("Activities", i, "IsStart"), $"“{start.Name}” is something to do, and cannot start a workflow. Start with an event.", Blocks: true));
    }

    private void Activity(ActivityCheck check)
    {
        if (catalog.Find(check.Record.Name) is not { } activity)
        {
            check.Problem("Name", KnownElsewhere.Sentence(check.Record.Name, catalog.Names));
            return;
        }

        activity.Check(check);
        if (activity.NeedsItem && ContentTarget.IsOfEvent(check.Record) && !check.Type.Activities.Any(a => a.IsStart && catalog.Find(a.Name) is ContentEvent))
            check.Problem("Properties.Content", $"No event of content starts the workflow, so that there is no item to work on. Write the item’s id, for example \"'4k2…'\".");
    }

    private void Way(WorkflowType type, int index, List<WorkflowFinding> findings)
    {
        var way = type.Transitions[index];
        if (type.Find(way.SourceActivityId) is not { } source)
            findings.Add(new(At("Transitions", index, "SourceActivityId"), $"No activity has the id “{way.SourceActivityId}”. Correct it, or take the transition away.", Blocks: true));
        else if (catalog.Find(source.Name) is { } activity && !activity.Outcomes(source).Contains(way.SourceOutcomeName, StringComparer.OrdinalIgnoreCase))
            findings.Add(new(At("Transitions", index, "SourceOutcomeName"), $"“{source.Name}” never comes to “{way.SourceOutcomeName}”; it comes to {string.Join(", ", activity.Outcomes(source))}. Nothing will go this way.", Blocks: false));
        if (type.Find(way.DestinationActivityId) is null)
            findings.Add(new(At("Transitions", index, "DestinationActivityId"), $"No activity has the id “{way.DestinationActivityId}”. Correct it, or take the transition away.", Blocks: true));
        if (way.SourceOutcomeName.Length > LongestOutcome)
            findings.Add(new(At("Transitions", index, "SourceOutcomeName"), $"The outcome has more than {LongestOutcome} characters. Shorten it.", Blocks: true));
    }

    private static string At(string list, int index, string name) => string.Create(CultureInfo.InvariantCulture, $"{list}[{index}].{name}");
}
