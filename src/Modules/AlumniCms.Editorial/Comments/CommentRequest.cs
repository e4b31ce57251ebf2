namespace AlumniCms.Editorial.Comments;

/// <summary>What somebody wants to remark.</summary>
/// <param name="ContentItemId">The item.</param>
/// <param name="Text">The remark.</param>
public sealed record CommentRequest(string ContentItemId, string Text)
{
    /// <summary>Name of the control that it is about, or an empty text.</summary>
    public string Field { get; init; } = "";

    /// <summary>The words that it is about, or an empty text.</summary>
    public string Passage { get; init; } = "";

    /// <summary>The comment that it answers, or null.</summary>
    public long? AnswerTo { get; init; }
}
