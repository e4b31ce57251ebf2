using AlumniCms.Kernel.Results;

namespace AlumniCms.Editorial.Releases;

/// <summary>What keeps a text of a release from being published.</summary>
/// <param name="ContentItemId">The text.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Refusals">What is in the way.</param>
public sealed record ReleaseProblem(string ContentItemId, string Title, IReadOnlyList<Refusal> Refusals);
