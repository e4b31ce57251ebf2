using AlumniCms.Kernel.Sites;

namespace AlumniCms.Statistics.Views;

/// <summary>How often an item was read on a day. Nothing about who read it is kept anywhere.</summary>
internal sealed class PageView : ISiteOwned
{
    public long Id { get; set; }

    public int SiteId { get; set; }

    public string ContentItemId { get; set; } = "";

    /// <summary>The day, in UTC.</summary>
    public DateTime DayUtc { get; set; }

    public int Count { get; set; }
}
