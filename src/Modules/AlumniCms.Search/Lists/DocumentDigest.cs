namespace AlumniCms.Search.Lists;

/// <summary>What tells one set of documents from another without naming them all.</summary>
/// <param name="Count">Number of documents.</param>
/// <param name="Sum">Sum of their numbers.</param>
/// <param name="Squares">Sum of the squares of what their numbers leave, divided by <see cref="Prime"/>.</param>
internal sealed record DocumentDigest(long Count, long Sum, long Squares)
{
    /// <summary>Small enough that a billion squares do not overflow.</summary>
    public const long Prime = 65_521;

    public static DocumentDigest Of(List<long> numbers) =>
        new(numbers.Count, numbers.Sum(), numbers.Sum(id => id % Prime * (id % Prime)));
}
