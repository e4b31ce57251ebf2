namespace AlumniCms.Editorial.Queue;

/// <summary>A text that waits.</summary>
internal sealed record QueueRow(
    int SiteId, string ContentItemId, string DisplayText, string ContentType, string Culture, string State, Definitions.StateKind Kind, DateTime SinceUtc, string ByName,
    string ClaimedBy, string ClaimedByName, string AssigneeName, DateTime? DueUtc);
