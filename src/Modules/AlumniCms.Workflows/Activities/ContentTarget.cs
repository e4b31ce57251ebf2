using System.Text.Json.Nodes;

using AlumniCms.Workflows.Checking;
using AlumniCms.Workflows.Expressions;
using AlumniCms.Workflows.Format;

namespace AlumniCms.Workflows.Activities;

/// <summary>The item that a task works on: what its property <c>Content</c> says, else the item of the event.</summary>
internal static class ContentTarget
{
    public static void Check(ActivityCheck check) => check.Script(Property(check.Record), isRequired: false);

    /// <summary>Whether it is the item of the event.</summary>
    public static bool IsOfEvent(ActivityRecord record)
    {
        var text = record.Expression(Property(record));
        try
        {
            return Script.IsEmpty(text) || Script.Parse(text).ReadsItem;
        }
        catch (ExpressionException)
        {
            return false;
        }
    }

    /// <summary>The item’s id.</summary>
    /// <exception cref="ActivityFault">There is no item.</exception>
    public static string Id(ActivityContext context)
    {
        var text = context.Record.Expression(Property(context.Record));
        var id = Script.IsEmpty(text) ? context.Workflow.ContentItemId : Script.Parse(text).Evaluate(context.Values) switch
        {
            string written => written,
            JsonObject item => ScriptValue.Text(ScriptValue.Of(WorkflowTypeJson.Find(item, "ContentItemId"))),
            _ => null,
        };
        return string.IsNullOrWhiteSpace(id) ? throw new ActivityFault($"There is no content item to work on. The activity’s “Content” names none.") : id.Trim();
    }

    private static string Property(ActivityRecord record) =>
        record.Expression("Content").Length == 0 && record.Expression("ContentItemIdExpression").Length > 0 ? "ContentItemIdExpression" : "Content";
}
