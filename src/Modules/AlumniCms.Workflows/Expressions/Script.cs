namespace AlumniCms.Workflows.Expressions;

/// <summary>
/// A small part of JavaScript: what people write in conditions of workflows, such as
/// <c>input("ContentItem").ContentType === "Article" &amp;&amp; !property("Done")</c>. There is no loop and no assignment in it, so
/// that it always ends.
/// </summary>
internal sealed class Script
{
    private readonly Func<WorkflowValues, object?> _evaluate;

    private Script(Func<WorkflowValues, object?> evaluate, bool readsItem) => (_evaluate, ReadsItem) = (evaluate, readsItem);

    /// <summary>Whether it asks for the content item of the event.</summary>
    public bool ReadsItem { get; }

    /// <summary>Reads a script.</summary>
    /// <exception cref="ExpressionException">It has something that is not understood.</exception>
    public static Script Parse(string text)
    {
        var parser = new ScriptParser(text);
        return new Script(parser.Whole(), parser.ReadsItem);
    }

    public object? Evaluate(WorkflowValues values) => _evaluate(values);

    /// <summary>What a script is of which nothing is written.</summary>
    public static bool IsEmpty(string text) => string.IsNullOrWhiteSpace(text);
}
