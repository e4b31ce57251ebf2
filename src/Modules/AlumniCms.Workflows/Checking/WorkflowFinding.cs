using AlumniCms.Workflows.Models;

namespace AlumniCms.Workflows.Checking;

/// <summary>A line of the report on a workflow.</summary>
/// <param name="Path">Path within the workflow, for example <c>Activities[2].Properties.Subject.Expression</c>; empty for the whole.</param>
/// <param name="Sentence">What it is, and what to do.</param>
/// <param name="Blocks">Whether the workflow cannot run because of it; else it runs, somewhat otherwise than in Orchard Core.</param>
internal sealed record WorkflowFinding(string Path, FormattableString Sentence, bool Blocks)
{
    /// <summary>The sentence in English.</summary>
    public string Message => FormattableString.Invariant(Sentence);

    /// <summary>The sentence to be told in another language.</summary>
    public Words Words => Words.Of(Sentence);
}
