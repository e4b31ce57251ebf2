using AlumniCms.Members.People;

namespace AlumniCms.Editorial.Panel;

/// <summary>What an editor shows of the workflow of its text.</summary>
public sealed record EditorialPanel
{
    /// <summary>Where the text stands, in the reader's language.</summary>
    public required string State { get; init; }

    /// <summary>Class of the mark: <c>tag-good</c>, <c>tag-waiting</c>, or an empty text.</summary>
    public required string Tone { get; init; }

    /// <summary>By whom and since when, or null.</summary>
    public string? Since { get; init; }

    /// <summary>When readers will see it, in words, or null.</summary>
    public string? ScheduledNote { get; init; }

    /// <summary>What was said then, or an empty text.</summary>
    public string Note { get; init; } = "";

    /// <summary>What the person can do, the likeliest first.</summary>
    public IReadOnlyList<PanelMove> Moves { get; init; } = [];

    /// <summary>Whether the likeliest is a step that the person is waited for to take; otherwise it is the next one's turn.</summary>
    public bool LeadsOn { get; init; } = true;

    /// <summary>What a second person would have to do, or null.</summary>
    public string? Hint { get; init; }

    /// <summary>Who works on it, or an empty text.</summary>
    public string AssigneeName { get; init; } = "";

    /// <summary>Id of that person, or an empty text.</summary>
    public string AssigneeId { get; init; } = "";

    /// <summary>Id of the reader of the panel.</summary>
    public string OwnId { get; init; } = "";

    /// <summary>Until when, as a date control writes it, or an empty text.</summary>
    public string Due { get; init; } = "";

    /// <summary>Until when, in words, or null.</summary>
    public string? DueNote { get; init; }

    /// <summary>Whether that day has passed.</summary>
    public bool IsOverdue { get; init; }

    /// <summary>Those who can be chosen; none where the person may name nobody but themselves.</summary>
    public IReadOnlyList<NamedPerson> People { get; init; } = [];

    /// <summary>Whether the person may say who works on it.</summary>
    public bool CanAssign { get; init; }

    /// <summary>Who has it in hand to review it, in words, or null.</summary>
    public string? ClaimNote { get; init; }

    /// <summary>The person can take it in hand.</summary>
    public bool CanClaim { get; init; }

    /// <summary>The person can put it back.</summary>
    public bool CanRelease { get; init; }

    /// <summary>What has happened to the text, the newest first.</summary>
    public IReadOnlyList<PanelStep> History { get; init; } = [];

    /// <summary>Where the text is compared with the one that the last step was taken on; null when it is the same.</summary>
    public string? ChangesUrl { get; init; }

    /// <summary>When that step was taken, in words.</summary>
    public string ChangesSince { get; init; } = "";

    /// <summary>The remarks, open ones first.</summary>
    public IReadOnlyList<PanelComment> Comments { get; init; } = [];

    /// <summary>How many remarks are open.</summary>
    public int OpenComments => Comments.Count(c => !c.IsResolved);
}
