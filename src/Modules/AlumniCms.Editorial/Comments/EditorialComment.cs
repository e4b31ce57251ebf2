using AlumniCms.Kernel.Sites;

namespace AlumniCms.Editorial.Comments;

/// <summary>What somebody remarks on a text, on one of its fields or on a passage.</summary>
public sealed class EditorialComment : ISiteOwned
{
    /// <summary>Number in the order of time.</summary>
    public long Id { get; set; }

    /// <inheritdoc/>
    public int SiteId { get; set; }

    /// <summary>The item.</summary>
    public required string ContentItemId { get; set; }

    /// <summary>The comment that this one answers, or null.</summary>
    public long? AnswerTo { get; set; }

    /// <summary>Name of the control in the editor, for example <c>MarkdownBodyPart.Markdown</c>; empty for the whole text.</summary>
    public string Field { get; set; } = "";

    /// <summary>The words that it is about, as they stood there; empty for the whole field.</summary>
    public string Passage { get; set; } = "";

    /// <summary>The remark.</summary>
    public required string Text { get; set; }

    /// <summary>Id of the account that made it.</summary>
    public required string By { get; set; }

    /// <summary>Its name, as items record it.</summary>
    public required string ByName { get; set; }

    /// <summary>When.</summary>
    public DateTime AtUtc { get; set; }

    /// <summary>When it was settled, or null.</summary>
    public DateTime? ResolvedUtc { get; set; }

    /// <summary>Who settled it, as items record it; empty while it is open.</summary>
    public string ResolvedByName { get; set; } = "";
}
