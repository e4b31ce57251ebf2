using AlumniCms.Workflows.Format;

namespace AlumniCms.Workflows.Activities;

/// <summary>Orchard Core’s <c>JoinTask</c>: goes on when all branches have come, or when the first has.</summary>
internal sealed class JoinTask : Activity
{
    private const string Passed = "";

    public override string Name => "JoinTask";

    public override IReadOnlyList<string> Outcomes(ActivityRecord record) => ["Joined"];

    /// <summary>Whether the first branch is enough.</summary>
    public static bool TakesFirst(ActivityRecord record) => record["Mode"]?.ToString() is "WaitAny" or "1";

    public override Task<ActivityResult> ExecuteAsync(ActivityContext context, CancellationToken cancellationToken)
    {
        var id = context.Record.ActivityId;
        var ways = context.Type.Into(id).Select(t => t.Key).Distinct(StringComparer.Ordinal).ToList();
        var arrived = context.Data.Arrived(id);
        var before = arrived.Select(a => a!.ToString()).ToHashSet(StringComparer.Ordinal);
        var isFirst = !before.Contains(Passed);
        if (context.Token.Way is { } way && before.Add(way))
            arrived.Add(way);
        var isWhole = ways.TrueForAll(before.Contains);
        if (TakesFirst(context.Record) && isFirst && !isWhole)
            arrived.Add(Passed);
        else if (isWhole)
            context.Data.Forget(id);
        var goesOn = TakesFirst(context.Record) ? isFirst : isWhole;
        return Task.FromResult(goesOn ? new ActivityResult("Joined") : new ActivityResult { Note = $"The other branches go on, or are still to come." });
    }
}
