using AlumniCms.Search.Queries;

namespace AlumniCms.Search.Contracts;

/// <summary>An item that was found. Addresses come from <c>PublishedContent.AddressesAsync</c>.</summary>
/// <param name="ContentItemId">The item's id.</param>
/// <param name="ContentType">Its type.</param>
/// <param name="Culture">Culture of its text, or empty.</param>
/// <param name="Title">Its title, with what was looked for marked.</param>
/// <param name="Excerpt">The stretch of its text that shows why it was found; the beginning when only the title matched.</param>
/// <param name="PublishedUtc">When it was first published.</param>
/// <param name="OrderUtc">The date by which lists of its type are ordered, for example the start of an event.</param>
public sealed record SearchHit(
    string ContentItemId,
    string ContentType,
    string Culture,
    IReadOnlyList<ExcerptSegment> Title,
    IReadOnlyList<ExcerptSegment> Excerpt,
    DateTime PublishedUtc,
    DateTime OrderUtc);
