namespace AlumniCms.Editors.Checks;

/// <summary>What a check says of a text.</summary>
/// <param name="IsRequired">The law asks for it (RGAA), so that publication waits for it; otherwise it is advice.</param>
/// <param name="Name">Name of the control that it concerns, or an empty text.</param>
/// <param name="Text">What it says, translated.</param>
public sealed record ContentRemark(bool IsRequired, string Name, string Text)
{
    /// <summary>It says something of the text that is neither right nor wrong.</summary>
    public bool IsFact { get; init; }
}
