namespace AlumniCms.Syndication.Feeds;

/// <summary>The newest items of a list.</summary>
/// <param name="Title">What the feed is called.</param>
/// <param name="SiteName">Who publishes it.</param>
/// <param name="Lang">Language of the list.</param>
/// <param name="ListUrl">Absolute address of the list.</param>
/// <param name="Url">Absolute address of the feed itself.</param>
/// <param name="Entries">The items, newest first.</param>
internal sealed record Feed(string Title, string SiteName, string Lang, string ListUrl, string Url, IReadOnlyList<FeedEntry> Entries)
{
    /// <summary>When the newest change was made; the beginning of time for an empty feed.</summary>
    public DateTime Updated => Entries.Count == 0 ? DateTime.UnixEpoch : Entries.Max(e => e.Updated);
}
