using System.Globalization;

using AlumniCms.Workflows.Expressions;
using AlumniCms.Workflows.Format;

namespace AlumniCms.Workflows.Checking;

/// <summary>An activity that is being looked at.</summary>
internal sealed class ActivityCheck(WorkflowType type, int index, List<WorkflowFinding> findings)
{
    public WorkflowType Type => type;

    public ActivityRecord Record { get; } = type.Activities[index];

    /// <summary>Notes something that the workflow cannot run with.</summary>
    /// <param name="path">Path within the activity; empty for the whole.</param>
    /// <param name="sentence">What it is, and what to do.</param>
    public void Problem(string path, FormattableString sentence) => findings.Add(new WorkflowFinding(At(path), sentence, Blocks: true));

    /// <summary>Notes something that is done otherwise than its author may think.</summary>
    public void Remark(string path, FormattableString sentence) => findings.Add(new WorkflowFinding(At(path), sentence, Blocks: false));

    /// <summary>Reads a property that is Liquid; null when it is not understood.</summary>
    public Liquid? Liquid(string property, bool isRequired)
    {
        if (isRequired && string.IsNullOrWhiteSpace(Record.Expression(property)))
        {
            Problem($"Properties.{property}", $"“{property}” is empty. Write something there.");
            return null;
        }

        return Try(property, Expressions.Liquid.Parse, l => l.ReadsItem);
    }

    /// <summary>Reads a property that is a script.</summary>
    public void Script(string property, bool isRequired)
    {
        if (!Expressions.Script.IsEmpty(Record.Expression(property)))
            Try(property, Expressions.Script.Parse, s => s.ReadsItem);
        else if (isRequired)
            Problem($"Properties.{property}", $"“{property}” is empty. Write something there.");
    }

    private T? Try<T>(string property, Func<string, T> parse, Func<T, bool> readsItem)
        where T : class
    {
        var path = $"Properties.{property}.Expression";
        try
        {
            var read = parse(Record.Expression(property));
            if (readsItem(read) && !type.Activities.Any(a => a.IsStart && a.Name.StartsWith("Content", StringComparison.OrdinalIgnoreCase)))
                Remark(path, $"This reads the content item of the event, and no event of content starts the workflow: it will be empty.");
            return read;
        }
        catch (ExpressionException exception)
        {
            Problem(path, exception.Problem);
            return null;
        }
    }

    private string At(string path) => string.Create(CultureInfo.InvariantCulture, $"Activities[{index}]") + (path.Length == 0 ? "" : $".{path}");
}
