using AlumniCms.Workflows.Checking;
using AlumniCms.Workflows.Format;

namespace AlumniCms.Workflows.Activities;

/// <summary>An event of content, as the start of a workflow: Orchard Core’s <c>ContentCreatedEvent</c> and its like.</summary>
internal sealed class ContentEvent(string name) : Activity
{
    public const string Created = "ContentCreatedEvent";
    public const string Published = "ContentPublishedEvent";
    public const string Unpublished = "ContentUnpublishedEvent";

    public override string Name => name;

    public override bool IsEvent => true;

    public override IReadOnlyList<string> Outcomes(ActivityRecord record) => ["Done"];

    /// <summary>The types that it listens to; none for all.</summary>
    public static IReadOnlyList<string> Types(ActivityRecord record) => record.Texts("ContentTypeFilter");

    /// <summary>Whether it listens to items of a type.</summary>
    public static bool Hears(ActivityRecord record, string contentType) =>
        Types(record) is var types && (types.Count == 0 || types.Contains(contentType, StringComparer.OrdinalIgnoreCase));

    public override void Check(ActivityCheck check)
    {
        if (!check.Record.IsStart)
            check.Problem("IsStart", $"An event of content can only start a workflow. Set IsStart to true, or make a workflow of its own of what follows.");
        else if (check.Type.Into(check.Record.ActivityId).Any())
            check.Problem("", $"A transition leads to an event of content, for which a run cannot wait. Take the transition away.");
    }

    public override Task<ActivityResult> ExecuteAsync(ActivityContext context, CancellationToken cancellationToken) => Task.FromResult(ActivityResult.Done);
}
