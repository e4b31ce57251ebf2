namespace AlumniCms.Editorial.Releases;

/// <summary>What became of a release.</summary>
/// <param name="Count">How many texts were published.</param>
/// <param name="Problems">What kept it back; then nothing was published.</param>
public sealed record ReleaseOutcome(int Count, IReadOnlyList<ReleaseProblem> Problems);
