using AlumniCms.Admin.Differences;

namespace AlumniCms.Distribution.Deciding;

/// <summary>A text of the head office in one language.</summary>
/// <param name="Lang">Its language, or null.</param>
/// <param name="Language">The language by its own name; empty without one.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Summary">What sums it up, or null.</param>
/// <param name="BodyHtml">The body, as HTML that may be written as it is.</param>
/// <param name="OwnUrl">Where the site’s own text is changed, for one that it has adapted; else null.</param>
/// <param name="Differences">What the head office has changed since the site adapted the text.</param>
public sealed record ReadLanguage(
    string? Lang, string Language, string Title, string? Summary, string BodyHtml, string? OwnUrl, IReadOnlyList<FieldDifference> Differences);
