namespace AlumniCms.Editorial.Definitions;

/// <summary>A workflow that is not as its format says.</summary>
/// <param name="problem">What is wrong, in a sentence.</param>
/// <param name="mend">What to write instead.</param>
/// <param name="path">JSON path within the workflow.</param>
public sealed class EditorialWorkflowException(string problem, string mend, string path) : Exception($"{path}: {problem} {mend}")
{
    /// <summary>What is wrong.</summary>
    public string Problem { get; } = problem;

    /// <summary>What to write instead.</summary>
    public string Mend { get; } = mend;

    /// <summary>Where, within the workflow.</summary>
    public string Path { get; } = path;
}
