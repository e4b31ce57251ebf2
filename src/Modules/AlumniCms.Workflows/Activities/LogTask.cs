using AlumniCms.Workflows.Checking;
using AlumniCms.Workflows.Format;

using Microsoft.Extensions.Logging;

namespace AlumniCms.Workflows.Activities;

/// <summary>Orchard Core’s <c>LogTask</c>: writes a line into the log of the server.</summary>
internal sealed class LogTask(ILogger<LogTask> logger) : Activity
{
    private const int Longest = 2_000;

    public override string Name => "LogTask";

    public override IReadOnlyList<string> Outcomes(ActivityRecord record) => ["Done"];

    public override void Check(ActivityCheck check) => check.Liquid("Text", isRequired: true);

    public override Task<ActivityResult> ExecuteAsync(ActivityContext context, CancellationToken cancellationToken)
    {
        var text = context.Text("Text").ReplaceLineEndings(" ");
        logger.Log(
            Enum.TryParse<LogLevel>(context.Record["LogLevel"]?.ToString(), ignoreCase: true, out var level) && Enum.IsDefined(level) ? level : LogLevel.Information,
            "Workflow {WorkflowType}: {Text}", context.Type.Name, text.Length > Longest ? text[..Longest] : text);
        return Task.FromResult(ActivityResult.Done);
    }
}
