namespace AlumniCms.Kernel.Results;

/// <summary>A refusal met where the caller has no other way out than to undo everything.</summary>
public sealed class RefusedException(IReadOnlyList<Refusal> refusals)
    : Exception(string.Join(" ", refusals.Select(r => r.ToString())))
{
    /// <summary>The reasons.</summary>
    public IReadOnlyList<Refusal> Refusals { get; } = refusals;
}
