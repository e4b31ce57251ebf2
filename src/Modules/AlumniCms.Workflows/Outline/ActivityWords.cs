using AlumniCms.Workflows.Activities;
using AlumniCms.Workflows.Format;

using Microsoft.Extensions.Localization;

namespace AlumniCms.Workflows.Outline;

/// <summary>What activities do, in the person’s language.</summary>
internal sealed class ActivityWords(IStringLocalizerFactory localizers, CronWords cron, IStringLocalizer<Texts> T)
{
    private readonly IStringLocalizer _definitions = localizers.Create("content-model", "");

    /// <summary>One sentence.</summary>
    public string Sentence(ActivityRecord activity) => activity.Name switch
    {
        ContentEvent.Created => About(activity, T["When an entry is begun"], "When one of these is begun: {0}"),
        ContentEvent.Published => About(activity, T["When an entry is published"], "When one of these is published: {0}"),
        ContentEvent.Unpublished => About(activity, T["When an entry is taken off the site"], "When one of these is taken off the site: {0}"),
        TimerEvent.EventName => activity.IsStart ? cron.Sentence(activity) : T["Wait until the next time: {0}", cron.Sentence(activity)],
        "IfElseTask" => T["Look whether this is so"],
        "ForkTask" => T["Do several things side by side"],
        "JoinTask" => JoinTask.TakesFirst(activity) ? T["Go on with the branch that comes first"] : T["Wait until all branches have come"],
        "SetPropertyTask" => T["Keep a value under the name “{0}”", activity.Text("PropertyName") ?? ""],
        "LogTask" => T["Write into the log of the server"],
        "EmailTask" => T["Send a mail to {0}", activity.Expression("Recipients")],
        "NotifyContentOwnerTask" => T["Tell whoever owns the entry"],
        "NotifyUserTask" => T["Tell {0}", activity.Expression("Usernames")],
        "HttpRequestTask" => T["Ask another server"],
        "PublishContentTask" => T["Publish the entry"],
        "UnpublishContentTask" => T["Take the entry off the site"],
        "UpdateContentTask" => activity.Flag("Publish") ? T["Change the entry and publish it"] : T["Change the entry"],
        _ => T["“{0}”, which is not carried out here", activity.Name],
    };

    /// <summary>What is set, asked or written.</summary>
    public static string? Code(ActivityRecord activity)
    {
        var code = activity.Name switch
        {
            "IfElseTask" => activity.Expression(IfElseTask.IsLiquid(activity) ? "LiquidCondition" : "Condition"),
            "SetPropertyTask" => activity.Expression("Value") is { Length: > 0 } value ? value : activity.Expression("LiquidValue"),
            "LogTask" => activity.Expression("Text"),
            "EmailTask" or "NotifyContentOwnerTask" or "NotifyUserTask" => activity.Expression("Subject"),
            "HttpRequestTask" => $"{activity.Text("HttpMethod") ?? "GET"} {activity.Expression("Url").Split('?')[0]}",
            "UpdateContentTask" => activity.Expression("ContentProperties"),
            _ => "",
        };
        return code.Length > 0 ? code.Trim() : null;
    }

    /// <summary>When it goes a way; null for the way that it always goes.</summary>
    public string? Lead(ActivityRecord activity, string outcome) => (activity.Name, outcome) switch
    {
        ("ForkTask", _) => T["Side by side: {0}", outcome],
        ("HttpRequestTask", "UnhandledHttpStatus") => T["When it answers anything else"],
        ("HttpRequestTask", _) => T["When it answers {0}", outcome],
        (_, "True") => T["If so"],
        (_, "False") => T["If not"],
        (_, "Failed") => T["If it cannot be done"],
        (_, "Noop") => T["If there was nothing to do"],
        (_, "Done" or "Joined" or "Published" or "Unpublished") => null,
        _ => outcome,
    };

    /// <summary>What came of an activity, for the path of a run.</summary>
    public string Outcome(string outcome) => outcome switch
    {
        "" => "",
        "Done" => T["Done"],
        "True" => T["Yes"],
        "False" => T["No"],
        "Failed" => T["It cannot be done"],
        "Noop" => T["There was nothing to do"],
        "Joined" => T["Gone on"],
        "Published" => T["Published"],
        "Unpublished" => T["Taken off the site"],
        "UnhandledHttpStatus" => T["Another answer"],
        _ => outcome,
    };

    private string About(ActivityRecord activity, string any, string some) =>
        ContentEvent.Types(activity) is { Count: > 0 } types
            ? T[some, string.Join(T[", "], types.Select(Type))]
            : any;

    private string Type(string name) => _definitions[name];
}
