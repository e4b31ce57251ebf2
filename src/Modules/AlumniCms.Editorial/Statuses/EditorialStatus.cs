using AlumniCms.Editorial.Definitions;
using AlumniCms.Kernel.Sites;

namespace AlumniCms.Editorial.Statuses;

/// <summary>Where the newest version of an item stands on its way, who has it in hand and until when. An item without a row is at the beginning.</summary>
public sealed class EditorialStatus : ISiteOwned
{
    /// <summary>Number of the row.</summary>
    public long Id { get; set; }

    /// <inheritdoc/>
    public int SiteId { get; set; }

    /// <summary>The item; one row each.</summary>
    public required string ContentItemId { get; set; }

    /// <summary>Its type, for the queue.</summary>
    public required string ContentType { get; set; }

    /// <summary>Its culture, or an empty text.</summary>
    public string Culture { get; set; } = "";

    /// <summary>Name of the state.</summary>
    public required string State { get; set; }

    /// <summary>The state's kind when it was entered: another form of the workflow may name its states otherwise.</summary>
    public StateKind Kind { get; set; }

    /// <summary>Whether it stands in the review queue.</summary>
    public bool Waits { get; set; }

    /// <summary>When the state was entered.</summary>
    public DateTime SinceUtc { get; set; }

    /// <summary>Id of the account that brought it there; empty for the program.</summary>
    public string By { get; set; } = "";

    /// <summary>Its name, as items record it.</summary>
    public string ByName { get; set; } = "";

    /// <summary>What that person said, or an empty text.</summary>
    public string Note { get; set; } = "";

    /// <summary>Ids of the accounts that wrote the text since readers last saw it, separated by spaces.</summary>
    public string Writers { get; set; } = "";

    /// <summary>Id of the account that vouches for the text as it is; empty when nobody does.</summary>
    public string ApprovedBy { get; set; } = "";

    /// <summary>When the text was last changed, by which a change is recognised.</summary>
    public DateTime TextUtc { get; set; }

    /// <summary>The hour for which it is scheduled, or null.</summary>
    public DateTime? ScheduledUtc { get; set; }

    /// <summary>Id of the account that is to work on it; empty when nobody is named.</summary>
    public string AssigneeId { get; set; } = "";

    /// <summary>Its name, as items record it.</summary>
    public string AssigneeName { get; set; } = "";

    /// <summary>Until when, or null.</summary>
    public DateTime? DueUtc { get; set; }

    /// <summary>Id of the account that has taken it out of the queue to review it; empty when nobody has.</summary>
    public string ClaimedBy { get; set; } = "";

    /// <summary>Its name, as items record it.</summary>
    public string ClaimedByName { get; set; } = "";

    /// <summary>Since when.</summary>
    public DateTime? ClaimedUtc { get; set; }

    /// <summary>When those who wrote the text were thanked for its publication, or null.</summary>
    public DateTime? ThankedUtc { get; set; }

    /// <summary>When they were told how often it has been read, or null.</summary>
    public DateTime? FiguresUtc { get; set; }

    /// <summary>Counts the changes of the row: of two that come at once, one is told.</summary>
    public int Revision { get; set; }

    /// <summary>Whether an account has written on the text.</summary>
    public bool IsWrittenBy(string accountId) => WriterIds.Contains(accountId, StringComparer.Ordinal);

    /// <summary>Those who wrote on the text.</summary>
    public IReadOnlyList<string> WriterIds => Writers.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
