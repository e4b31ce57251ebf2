namespace AlumniCms.Syndication.Feeds;

/// <summary>An item in a feed.</summary>
/// <param name="Id">The same for ever, whatever happens to the address.</param>
/// <param name="Url">Absolute address of its page.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Lang">Language of its text.</param>
/// <param name="Published">When it was published.</param>
/// <param name="Updated">When it was last changed.</param>
/// <param name="Summary">What sums it up, or null.</param>
/// <param name="Html">Its text, with absolute links, or empty.</param>
/// <param name="PictureUrl">Absolute address of its picture, or null.</param>
/// <param name="OriginalUrl">Absolute address under which it counts, where that is another one, or null.</param>
internal sealed record FeedEntry(
    string Id, string Url, string Title, string Lang, DateTime Published, DateTime Updated, string? Summary, string Html, string? PictureUrl, string? OriginalUrl = null);
