namespace AlumniCms.Workflows.Expressions;

/// <summary>An expression that is not understood: what of it, and what could stand there.</summary>
/// <param name="problem">What is not understood.</param>
internal sealed class ExpressionException(FormattableString problem) : Exception(FormattableString.Invariant(problem))
{
    /// <summary>The sentence with the places of its arguments, for its translation.</summary>
    public FormattableString Problem { get; } = problem;
}
