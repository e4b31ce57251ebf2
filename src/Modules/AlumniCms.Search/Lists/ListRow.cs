namespace AlumniCms.Search.Lists;

/// <summary>What lists know of a document. Snapshots share it.</summary>
internal sealed class ListRow
{
    /// <summary>A row without a text of its own in several languages.</summary>
    public const int NoText = -1;

    /// <summary>Number of the document.</summary>
    public required long Id { get; init; }

    public required string ContentItemId { get; init; }

    /// <summary>Place of its culture among the snapshot's.</summary>
    public required short Culture { get; init; }

    /// <summary>Place of its audience among the snapshot's.</summary>
    public required short Audience { get; init; }

    /// <summary>The same number for the translations of one text, or <see cref="NoText"/>.</summary>
    public required int Text { get; init; }

    public required DateTime PublishedUtc { get; init; }

    public required DateTime OrderUtc { get; init; }

    /// <summary>When the item ends; the greatest date when it never does.</summary>
    public required DateTime EndsUtc { get; init; }

    /// <summary>Its title, once a list was asked for by title.</summary>
    public string? Title { get; set; }
}
