using AlumniCms.Workflows.Checking;
using AlumniCms.Workflows.Expressions;
using AlumniCms.Workflows.Format;

namespace AlumniCms.Workflows.Activities;

/// <summary>Orchard Core’s <c>IfElseTask</c>.</summary>
internal sealed class IfElseTask : Activity
{
    public override string Name => "IfElseTask";

    public override IReadOnlyList<string> Outcomes(ActivityRecord record) => ["True", "False"];

    public override void Check(ActivityCheck check)
    {
        if (IsLiquid(check.Record))
            check.Liquid("LiquidCondition", isRequired: true);
        else
            check.Script("Condition", isRequired: true);
    }

    public override Task<ActivityResult> ExecuteAsync(ActivityContext context, CancellationToken cancellationToken)
    {
        var isTrue = IsLiquid(context.Record)
            ? string.Equals(context.Text("LiquidCondition").Trim(), "true", StringComparison.OrdinalIgnoreCase)
            : ScriptValue.IsTrue(Expressions.Script.Parse(context.Record.Expression("Condition")).Evaluate(context.Values));
        return Task.FromResult(new ActivityResult(isTrue ? "True" : "False"));
    }

    /// <summary>Whether the condition is written in Liquid.</summary>
    public static bool IsLiquid(ActivityRecord record) => record["Syntax"]?.ToString() is "Liquid" or "1";
}
