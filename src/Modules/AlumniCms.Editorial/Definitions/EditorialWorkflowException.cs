namespace AlumniCms.Editorial.Definitions;

/// <summary>A workflow that is not as its format says.</summary>
/// <param name="problem">What is wrong, in a sentence; its format is the key of its translations.</param>
/// <param name="mend">What to write instead, likewise.</param>
/// <param name="path">JSON path within the workflow.</param>
public sealed class EditorialWorkflowException(FormattableString problem, FormattableString mend, string path)
    : Exception(FormattableString.Invariant($"{path}: {problem} {mend}"))
{
    /// <summary>What is wrong, with the places of what it names.</summary>
    public FormattableString ProblemWords { get; } = problem;

    /// <summary>What to write instead, with the places of what it names.</summary>
    public FormattableString MendWords { get; } = mend;

    /// <summary>What is wrong, in English.</summary>
    public string Problem => FormattableString.Invariant(ProblemWords);

    /// <summary>What to write instead, in English.</summary>
    public string Mend => FormattableString.Invariant(MendWords);

    /// <summary>Where, within the workflow.</summary>
    public string Path { get; } = path;
}
