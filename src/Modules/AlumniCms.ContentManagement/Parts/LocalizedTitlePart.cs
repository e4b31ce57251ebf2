using System.Collections.Immutable;

namespace AlumniCms.ContentManagement.Parts;

/// <summary>Our own part: a title in several cultures at once, for terms, which exist once in all languages.</summary>
/// <param name="Titles">Title by culture.</param>
public sealed record LocalizedTitlePart(ImmutableDictionary<string, string>? Titles);
