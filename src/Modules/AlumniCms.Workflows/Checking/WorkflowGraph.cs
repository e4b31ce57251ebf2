using System.Globalization;

using AlumniCms.Workflows.Activities;
using AlumniCms.Workflows.Format;

namespace AlumniCms.Workflows.Checking;

/// <summary>The ways of a workflow as a whole: circles that never rest, and what nothing leads to.</summary>
internal static class WorkflowGraph
{
    public static void Check(WorkflowType type, List<WorkflowFinding> findings)
    {
        // What is written twice is reported already; the first one counts here.
        var ways = type.Transitions.ToLookup(t => t.SourceActivityId, t => t.DestinationActivityId, StringComparer.Ordinal);
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < type.Activities.Length; i++)
            places.TryAdd(type.Activities[i].ActivityId, i);
        foreach (var (id, place) in places)
            if (IsRestless(type, ways, id))
                findings.Add(new(At(place), $"From here the workflow comes back here without ever waiting. Put a timer into the circle, or open it.", Blocks: true));
        var reached = Reached(ways, type.Activities.Where(a => a.IsStart).Select(a => a.ActivityId), static _ => true);
        foreach (var (id, place) in places)
            if (!type.Activities[place].IsStart && !reached.Contains(id))
                findings.Add(new(At(place), $"Nothing leads to this activity: it is never done.", Blocks: false));
    }

    // A circle that goes through a timer rests there.
    private static bool IsRestless(WorkflowType type, ILookup<string, string> ways, string id) =>
        Acts(type, id) && Reached(ways, ways[id].Where(next => Acts(type, next)), next => Acts(type, next)).Contains(id);

    private static bool Acts(WorkflowType type, string id) => type.Find(id) is { } activity && !activity.Name.Equals(TimerEvent.EventName, StringComparison.OrdinalIgnoreCase);

    private static HashSet<string> Reached(ILookup<string, string> ways, IEnumerable<string> from, Func<string, bool> mayPass)
    {
        var reached = new HashSet<string>(from, StringComparer.Ordinal);
        var waiting = new Queue<string>(reached);
        while (waiting.TryDequeue(out var id))
            foreach (var next in ways[id])
                if (mayPass(next) && reached.Add(next))
                    waiting.Enqueue(next);
        return reached;
    }

    private static string At(int place) => string.Create(CultureInfo.InvariantCulture, $"Activities[{place}]");
}
