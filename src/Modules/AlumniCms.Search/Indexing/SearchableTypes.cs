using AlumniCms.ContentManagement.Definitions;

namespace AlumniCms.Search.Indexing;

/// <summary>Which types search finds, and which lists know beside them.</summary>
internal static class SearchableTypes
{
    /// <summary>
    /// What the type's own settings say. A type of a foreign recipe has none: it is found when it has a title and an
    /// address, unless it is a part of other pages (widgets, menus) or a list of terms.
    /// </summary>
    public static bool Contains(ContentTypeDefinition type) =>
        type.Settings.ContainsKey(nameof(ContentTypeAspectSettings))
            ? type.Aspects.Searchable
            : type.HasPart("TitlePart") && type.HasPart("AutoroutePart")
                && string.IsNullOrEmpty(type.TypeSettings.Stereotype)
                && !type.HasPart("TaxonomyPart") && !type.HasPart("MenuPart");

    /// <summary>Types with a list have documents too: without words when search does not find them.</summary>
    public static bool HasDocuments(ContentTypeDefinition type) => Contains(type) || type.Aspects.Section.Count > 0;
}
