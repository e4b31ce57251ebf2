using AlumniCms.Workflows.Checking;
using AlumniCms.Workflows.Format;

namespace AlumniCms.Workflows.Activities;

/// <summary>Orchard Core’s <c>ForkTask</c>: several branches at once.</summary>
internal sealed class ForkTask : Activity
{
    public override string Name => "ForkTask";

    public override IReadOnlyList<string> Outcomes(ActivityRecord record) => record.Texts("Forks");

    public override void Check(ActivityCheck check)
    {
        if (Outcomes(check.Record) is not { Count: > 0 } forks)
            check.Problem("Properties.Forks", $"The fork has no branches. Name them, for example [\"Mail\", \"Log\"].");
        else if (forks.Distinct(StringComparer.OrdinalIgnoreCase).Count() < forks.Count)
            check.Problem("Properties.Forks", $"Two branches of the fork have the same name. Name them differently.");
    }

    public override Task<ActivityResult> ExecuteAsync(ActivityContext context, CancellationToken cancellationToken) =>
        Task.FromResult(new ActivityResult(Outcomes(context.Record)));
}
