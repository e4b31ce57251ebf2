using AlumniCms.Workflows.Expressions;
using AlumniCms.Workflows.Format;
using AlumniCms.Workflows.Models;

namespace AlumniCms.Workflows.Activities;

/// <summary>An activity that is being done.</summary>
internal sealed class ActivityContext
{
    public required WorkflowType Type { get; init; }

    public required ActivityRecord Record { get; init; }

    public required Workflow Workflow { get; init; }

    public required WorkflowToken Token { get; init; }

    public required WorkflowData Data { get; init; }

    public required WorkflowValues Values { get; init; }

    /// <summary>What was got ready outside the transaction.</summary>
    public object? Prepared { get; init; }

    /// <summary>The text of a property with its values put in.</summary>
    public string Text(string property, Func<string, string>? encode = null) => Liquid.Parse(Record.Expression(property)).Render(Values, encode);
}
