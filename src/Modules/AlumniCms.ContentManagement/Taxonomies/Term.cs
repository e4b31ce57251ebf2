using System.Collections.Immutable;

namespace AlumniCms.ContentManagement.Taxonomies;

/// <summary>A term of a taxonomy.</summary>
/// <param name="SiteId">The site whose taxonomy holds it.</param>
/// <param name="ContentItemId">The term's id.</param>
/// <param name="Title">Title in the language of the definition.</param>
/// <param name="Titles">Title by culture, where given.</param>
/// <param name="Code">The code of its own that the term gives itself, the same in all languages, or null.</param>
/// <param name="Path">Address below the site, or null when terms have none.</param>
public sealed record Term(
    int SiteId,
    string ContentItemId,
    string Title,
    ImmutableDictionary<string, string> Titles,
    string? Code,
    string? Path)
{
    /// <summary>Id of the taxonomy that holds it.</summary>
    public string TaxonomyContentItemId { get; init; } = "";

    /// <summary>How many terms it stands below.</summary>
    public int Depth { get; init; }

    /// <summary>The title in the first of the cultures that has one.</summary>
    public string TitleIn(IEnumerable<string> cultures) =>
        cultures.Select(c => Titles.GetValueOrDefault(c)).FirstOrDefault(t => t is not null) ?? Title;
}
