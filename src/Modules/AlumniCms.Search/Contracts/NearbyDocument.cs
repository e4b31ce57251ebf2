namespace AlumniCms.Search.Contracts;

/// <summary>A published item of another site, as much of it as a link needs.</summary>
/// <param name="SiteId">Its site.</param>
/// <param name="ContentItemId">Its id.</param>
/// <param name="Culture">The culture of its text, or empty.</param>
/// <param name="Path">Its address below site and culture, without a leading slash.</param>
/// <param name="Title">Its title.</param>
/// <param name="PublishedUtc">When it was first published.</param>
/// <param name="OrderUtc">The date by which its type is listed.</param>
/// <param name="EndsUtc">When its time is over, or null.</param>
public sealed record NearbyDocument(
    int SiteId, string ContentItemId, string Culture, string Path, string Title, DateTime PublishedUtc, DateTime OrderUtc, DateTime? EndsUtc);
