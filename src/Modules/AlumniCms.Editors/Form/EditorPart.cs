namespace AlumniCms.Editors.Form;

/// <summary>A group of controls.</summary>
/// <param name="Title">Its heading.</param>
/// <param name="Fields">The controls.</param>
/// <param name="IsAside">Whether it stands beside the text: addresses, dates, search engines.</param>
public sealed record EditorPart(string Title, IReadOnlyList<EditorField> Fields, bool IsAside)
{
    /// <summary>Advice, or null.</summary>
    public string? Hint { get; init; }
}
