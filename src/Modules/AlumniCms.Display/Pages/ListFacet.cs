namespace AlumniCms.Display.Pages;

/// <summary>A field by which a list can be narrowed.</summary>
/// <param name="Name">Name in the address.</param>
/// <param name="Label">Name for the reader.</param>
/// <param name="Choices">The values, most frequent first.</param>
public sealed record ListFacet(string Name, string Label, IReadOnlyList<ListChoice> Choices)
{
    /// <summary>The values that the reader chose.</summary>
    public IEnumerable<ListChoice> Chosen => Choices.Where(c => c.IsChosen);
}
