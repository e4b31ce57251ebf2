using AlumniCms.Workflows.Checking;
using AlumniCms.Workflows.Expressions;
using AlumniCms.Workflows.Format;

namespace AlumniCms.Workflows.Activities;

/// <summary>Orchard Core’s <c>SetPropertyTask</c>: keeps a value for later activities of the run.</summary>
internal sealed class SetPropertyTask : Activity
{
    public override string Name => "SetPropertyTask";

    public override IReadOnlyList<string> Outcomes(ActivityRecord record) => ["Done"];

    public override void Check(ActivityCheck check)
    {
        if (string.IsNullOrWhiteSpace(check.Record.Text("PropertyName")))
            check.Problem("Properties.PropertyName", $"The property has no name. Write \"PropertyName\": \"…\".");
        if (IfElseTask.IsLiquid(check.Record))
            check.Liquid(LiquidName(check.Record), isRequired: false);
        else
            check.Script("Value", isRequired: false);
    }

    public override Task<ActivityResult> ExecuteAsync(ActivityContext context, CancellationToken cancellationToken)
    {
        var script = context.Record.Expression("Value");
        context.Data.Properties[context.Record.Text("PropertyName")!.Trim()] = IfElseTask.IsLiquid(context.Record)
            ? context.Text(LiquidName(context.Record))
            : Expressions.Script.IsEmpty(script) ? null : ScriptValue.ToJson(Expressions.Script.Parse(script).Evaluate(context.Values));
        return Task.FromResult(ActivityResult.Done);
    }

    private static string LiquidName(ActivityRecord record) => record["LiquidValue"] is null ? "Value" : "LiquidValue";
}
