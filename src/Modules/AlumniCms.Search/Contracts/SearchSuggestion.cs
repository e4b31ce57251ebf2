using AlumniCms.Search.Queries;

namespace AlumniCms.Search.Contracts;

/// <summary>An item whose title goes on as the reader types.</summary>
/// <param name="ContentItemId">The item's id.</param>
/// <param name="ContentType">Its type.</param>
/// <param name="Culture">Culture of its text, or empty.</param>
/// <param name="Title">Its title, with what was typed marked.</param>
public sealed record SearchSuggestion(
    string ContentItemId, string ContentType, string Culture, IReadOnlyList<ExcerptSegment> Title);
