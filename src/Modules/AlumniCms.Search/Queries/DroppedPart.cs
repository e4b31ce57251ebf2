namespace AlumniCms.Search.Queries;

/// <summary>A part of the typed text that was left out, for the page to say so.</summary>
/// <param name="Reason">Why.</param>
/// <param name="Text">The beginning of what was left out, at most <see cref="MaxTextLength"/> characters, as typed.</param>
public readonly record struct DroppedPart(DropReason Reason, string Text)
{
    /// <summary>Longest <see cref="Text"/>, in UTF-16 units.</summary>
    public const int MaxTextLength = 60;
}
