using AlumniCms.Kernel.Sites;

namespace AlumniCms.Notifications.Notices;

/// <summary>A notice to one person, on the site that it is about.</summary>
internal sealed class NoticeRow : ISiteOwned
{
    public long Id { get; set; }

    public int SiteId { get; set; }

    /// <summary>Number of the outbox message that brought it, to recognise a repetition by.</summary>
    public long MessageId { get; set; }

    public required string AccountId { get; set; }

    public required string Kind { get; set; }

    /// <summary>The sentence in English, with places.</summary>
    public required string Text { get; set; }

    /// <summary>What fills the places, as a JSON list.</summary>
    public required string Arguments { get; set; }

    /// <summary>Path on the site.</summary>
    public string? Url { get; set; }

    public DateTime CreatedUtc { get; set; }

    public DateTime? ReadUtc { get; set; }

    /// <summary>When it goes out with the daily mail, unless it was read before; null for one that does not, or that has gone.</summary>
    public DateTime? DigestUtc { get; set; }
}
