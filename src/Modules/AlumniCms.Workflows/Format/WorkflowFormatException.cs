namespace AlumniCms.Workflows.Format;

/// <summary>JSON that is no workflow: what is wrong, where, and what to do.</summary>
/// <param name="problem">What is wrong.</param>
/// <param name="mend">What to do.</param>
/// <param name="path">Path within the workflow, for example <c>Activities[2].Name</c>; empty for the whole.</param>
internal sealed class WorkflowFormatException(string problem, string mend, string path) : Exception($"{problem} {mend}")
{
    public string Problem { get; } = problem;

    public string Mend { get; } = mend;

    public string Path { get; } = path;
}
