namespace AlumniCms.ContentManagement.Indexes;

/// <summary>What is to happen to an item, and when.</summary>
public sealed class ScheduleIndex : IContentIndexRow
{
    /// <summary>Publish the draft.</summary>
    public const string Publish = "publish";

    /// <summary>Unpublish the item.</summary>
    public const string Archive = "archive";

    public long Id { get; set; }

    public int SiteId { get; set; }

    public string ContentItemId { get; set; } = "";

    /// <summary><see cref="Publish"/> or <see cref="Archive"/>.</summary>
    public string Action { get; set; } = "";

    /// <summary>Not before this instant.</summary>
    public DateTime DueUtc { get; set; }

    /// <summary>Whether it was tried at its hour and refused.</summary>
    public bool IsPostponed { get; set; }
}
