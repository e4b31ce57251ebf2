namespace AlumniCms.Editors.Form;

/// <summary>Something that can be chosen, or has been.</summary>
/// <param name="Value">What is stored.</param>
/// <param name="Text">What people read.</param>
/// <param name="Depth">How deep it stands below others, from 0.</param>
public sealed record EditorOption(string Value, string Text, int Depth = 0)
{
    /// <summary>What tells it from others of the same name, or null.</summary>
    public string? Note { get; init; }

    /// <summary>Address of a small picture, or null.</summary>
    public string? Picture { get; init; }

    /// <summary>Alternative text of a chosen picture.</summary>
    public string Alt { get; init; } = "";

    /// <summary>Whether it is a picture, so that it needs an alternative text.</summary>
    public bool IsPicture { get; init; }
}
