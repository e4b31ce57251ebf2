namespace AlumniCms.Editorial.Panel;

/// <summary>A remark with its answers.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Text">The remark.</param>
/// <param name="When">By whom and when.</param>
/// <param name="IsResolved">Whether it is settled.</param>
public sealed record PanelComment(long Id, string Text, string When, bool IsResolved)
{
    /// <summary>Name of the control that it is about, or an empty text.</summary>
    public string Field { get; init; } = "";

    /// <summary>The words that it is about, or an empty text.</summary>
    public string Passage { get; init; } = "";

    /// <summary>Whether those words still stand there.</summary>
    public bool IsPassageThere { get; init; } = true;

    /// <summary>Who settled it, in words, or null.</summary>
    public string? ResolvedNote { get; init; }

    /// <summary>The answers, the oldest first.</summary>
    public IReadOnlyList<PanelComment> Answers { get; init; } = [];
}
