using AlumniCms.Workflows.Activities;
using AlumniCms.Workflows.Format;

namespace AlumniCms.Workflows.Outline;

/// <summary>Tells a workflow step by step: each activity once, and a reference wherever it comes again.</summary>
internal sealed class WorkflowOutline(WorkflowType type, ActivityCatalog catalog, ActivityWords words)
{
    private const int Deepest = 30;

    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    /// <summary>A branch for each event that starts the workflow.</summary>
    public IReadOnlyList<OutlineBranch> Make() => [.. type.Activities.Where(a => a.IsStart).Select(a => Follow(null, a.ActivityId, 0))];

    private OutlineBranch Follow(string? lead, string activityId, int depth)
    {
        var steps = new List<OutlineStep>();
        for (var next = activityId; next is not null;)
        {
            if (_numbers.TryGetValue(next, out var number))
                return new OutlineBranch(lead, steps, number);
            if (type.Find(next) is not { } activity || depth > Deepest)
                break;
            _numbers[next] = _numbers.Count + 1;
            var ways = type.Transitions.Where(t => t.SourceActivityId == activity.ActivityId).ToList();
            var goesStraight = ways.Count == 1 && words.Lead(activity, ways[0].SourceOutcomeName) is null;
            steps.Add(Step(activity, goesStraight ? [] : ways, depth));
            next = goesStraight ? ways[0].DestinationActivityId : null;
        }

        return new OutlineBranch(lead, steps, null);
    }

    private OutlineStep Step(ActivityRecord activity, List<Transition> ways, int depth) => new(_numbers[activity.ActivityId], words.Sentence(activity))
    {
        Code = ActivityWords.Code(activity),
        Title = activity.Title,
        IsUnknown = catalog.Find(activity.Name) is null,
        Branches = [.. ways.Select(w => Follow(words.Lead(activity, w.SourceOutcomeName), w.DestinationActivityId, depth + 1))],
    };
}
